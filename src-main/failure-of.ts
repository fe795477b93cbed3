import type { AppError} from '@shared/app-error';
import { asAppError, type Failure } from '@shared/app-error';

/** What `thrown` means to a person who is storing something. */
export function storeFailure(thrown: unknown): AppError {
  const failure: Failure = codeOf(thrown) === 'ENOSPC' || codeOf(thrown) === 'EDQUOT' ? 'store-full' : 'store-failed';
  return asAppError(thrown, failure);
}

/** Runs `work`; whatever it throws becomes one of the closed list. */
export async function failingAs<Result>(asError: (thrown: unknown) => AppError, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (thrown) {
    throw asError(thrown);
  }
}

/** Whether a file system call failed because the file is not there. */
export function isMissing(thrown: unknown): boolean {
  return codeOf(thrown) === 'ENOENT';
}

function codeOf(thrown: unknown): string | undefined {
  return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : undefined;
}

import { asAppError, type AppError } from '@shared/app-error';
import { activityKind } from '@shared/record/activity/activity';
import type { Screening } from '@shared/record/screening';
import { freeze, freezeOn } from '@shared/screening/freeze';
import { useState } from 'react';
import type { Draft } from '@renderer/records/draft';
import { useHouse } from '@renderer/records/house';

export interface Freezing {
  readonly busy: boolean;
  readonly error: AppError | undefined;
  readonly start: () => void;
}

/** Fixes a screening for good, together with the revision of the activity that it looked at. */
export function useFreeze(id: string, draft: Draft<Screening>, onFrozen: () => void): Freezing {
  const { store, drafts } = useHouse();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError>();
  const run = async () => {
    const { activity } = draft.body;
    // What was typed into the activity a moment ago is part of what was screened.
    await drafts.of(activity)?.flush();
    await store.seal([activity]);
    const screened = await store.read(activity);
    const at = new Date().toISOString();
    const looked = screened === undefined ? undefined : { revision: screened.heads[0] ?? '', body: activityKind.schema.parse(screened.body) };
    draft.edit((body) => (looked === undefined ? freeze(body, at, '') : freezeOn(body, at, looked)));
    await draft.flush();
    await store.seal([id]);
    onFrozen();
  };
  const start = () => {
    setBusy(true);
    setError(undefined);
    run()
      .catch((thrown: unknown) => setError(asAppError(thrown, 'store-failed')))
      .finally(() => setBusy(false));
  };
  return { busy, error, start };
}

import type { LawfulBasisLetter } from '../law/lawful-bases';
import type { Activity, Purpose } from '../record/activity/activity';

export type ExampleActivity = Activity;

let made = 0;

/** One purpose of the example; its id only has to differ from the others in the same activity. */
export function purpose(description: string, basis: LawfulBasisLetter | null, basisExplanation: string): Purpose {
  made += 1;
  return { id: `voorbeeld-doel-${made}`, description, basis, basisExplanation };
}

import type { Activity } from '../../record/activity/activity';
import type { Audience } from '../../record/audiences';
import type { Organisation } from '../../record/organisation';
import type { Party } from '../../record/party';
import type { DocumentModel } from '../model';
import type { Sealed } from '../references';

export interface StatementInput {
  readonly organisation: Organisation;
  /** in any order, each in its sealed state; those that are not about the audience are not printed */
  readonly activities: readonly Sealed<Activity>[];
  readonly parties: readonly Sealed<Party>[];
  readonly audience: Audience;
  /** ISO date (yyyy-mm-dd) that the content speaks of */
  readonly date: string;
  readonly language: 'nl-NL';
}

/** The privacy statement (*privacyverklaring*, arts 13 and 14 AVG) for one audience. */
export function privacyStatement({ organisation, audience, date, language }: StatementInput): DocumentModel {
  return { title: `Privacyverklaring: ${audience.label}`, organisation: organisation.name, language, date, version: '', blocks: [] };
}

import { activityKind, type Activity } from '@shared/record/activity/activity';
import { organisationKind, type Organisation } from '@shared/record/organisation';
import { partyKind } from '@shared/record/party';
import { checkText } from '@shared/text-check/check-text';
import type { Finding } from '@shared/text-check/finding';

export const today = '2026-11-22';
/** Enough words to be read as a statement, and none that any comparison is about. */
export const filler = 'Privacyverklaring. Wij helpen u bij het vinden van werk, en in deze tekst leest u wat wij met uw gegevens doen en waarom wij dat doen. '.repeat(3);

/** What a register of one activity and one party has. */
export interface Known {
  readonly activity?: Partial<Activity>;
  readonly organisation?: Partial<Organisation>;
  readonly party?: { readonly name: string; readonly country: string };
}

/** What of a text contradicts it. */
export function against({ activity = {}, organisation = {}, party = { name: '', country: '' } }: Known, text: string): readonly Finding[] {
  const check = checkText(filler + text, {
    organisation: { ...organisationKind.blank(), ...organisation },
    activities: [{ id: 'a1', body: { ...activityKind.blank(), name: 'Begeleiding', ...activity } }],
    parties: [{ id: 'p1', body: { ...partyKind.blank(), ...party } }],
  }, today);
  return check.outcome === 'checked' ? check.findings.filter(({ group }) => group === 'register') : [];
}

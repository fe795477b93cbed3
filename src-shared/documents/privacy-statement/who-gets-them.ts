import type { RecipientRole } from '../../law/recipient-roles';
import { transferGrounds } from '../../law/transfers';
import type { Recipient } from '../../record/activity/sharing';
import { showCountry } from '../../values/country';
import type { Block, Fact } from '../model';
import { referenceName, type References } from '../references';
import { isLeftAlone, once, onlyAbout, type Told, type ToldActivity } from './told';
import { mayLeave, suppliersUntold } from './where-they-are';
import { articleText, fact, paragraph, question, sentences, table } from './words';

const forUs = (role: RecipientRole | null) => role === 'processor' || role === 'subprocessor';
const inside = (role: RecipientRole | null) => role === 'internal';
const others = (role: RecipientRole | null) => !forUs(role) && !inside(role);

/** The register says so, of these people at least, and no system says otherwise. */
function nobodyGets(activity: ToldActivity, references: References): boolean {
  const { body, recipients } = activity;
  const said = body.recipients.length === 0 ? body.anyRecipients === 'none' : !body.recipients.some((recipient) => isLeftAlone(recipient, body));
  return said && recipients.length === 0 && suppliersUntold(activity, references).length === 0;
}

/** Art. 13(1)(e) and 14(1)(e). "Nobody" is only said where the register says so. */
export function recipientFacts(activity: ToldActivity, references: References): readonly Fact[] {
  const nameOf = (recipient: Recipient) => {
    const [name, only] = [referenceName(references, 'party', recipient.party), onlyAbout(recipient, activity).join(', ')];
    return only === '' || name === '' ? name : `${name} (${only})`;
  };
  const names = (wanted: (role: RecipientRole | null) => boolean) => once(activity.recipients.filter(({ role }) => wanted(role)).map(nameOf)).join(', ');
  return [
    ...fact('Met wie wij ze delen', nobodyGets(activity, references) ? 'Met niemand anders.' : names(others)),
    ...fact('Wie voor ons werkt', names(forUs)),
    ...fact('Binnen onze organisatie', names(inside)),
  ];
}

type Sentence = readonly [when: boolean, text: string];

/** What they may do with the data, in our own words. */
export function recipientSentences({ activities, references }: Told): readonly Sentence[] {
  const all = activities.flatMap(({ recipients }) => recipients).filter(({ party }) => referenceName(references, 'party', party) !== '');
  const shared = all.filter(({ role }) => others(role));
  return [
    [shared.length > 0, 'Soms delen wij gegevens met anderen.'],
    [shared.length > 0 && shared.every(({ role }) => role === 'controller'), 'Zij beslissen zelf wat zij ermee doen.'],
    [all.some(({ role }) => forUs(role)), `Er zijn ${shared.length > 0 ? 'ook ' : ''}bedrijven die voor ons werken. Zij gebruiken uw gegevens alleen voor ons.`],
  ];
}

/** That nothing goes is only said where the register says so of everything, and nothing in it says otherwise. */
function staysHere({ activities, references }: Told): boolean {
  const said = ({ body }: ToldActivity) => (body.transfers.length === 0 ? body.anyTransfers === 'none' : !body.transfers.some((transfer) => isLeftAlone(transfer, body)));
  return activities.length > 0 && activities.every((activity) => said(activity) && activity.transfers.length === 0 && !mayLeave(activity, references));
}

/** Art. 13(1)(f) and 14(1)(f). */
export function transfers(told: Told): readonly Block[] {
  const { activities, references } = told;
  const all = activities.flatMap((activity) => activity.transfers);
  if (staysHere(told)) return [question('Gaan uw gegevens buiten Europa?'), paragraph('Nee. Wij sturen ze niet naar een land buiten de EU, IJsland, Liechtenstein en Noorwegen.')];
  if (all.length === 0) return [];
  const rows = all.map(({ party, country, ground }) => {
    const rule = transferGrounds.find((each) => each.ground === ground);
    return [referenceName(references, 'party', party), showCountry(country), rule === undefined ? '' : `${rule.label} (${articleText(rule.citation)})`];
  });
  const agreements = all.some(({ ground }) => transferGrounds.some((each) => each.ground === ground && /^4[67]/.test(each.citation.article)));
  return [
    question('Gaan uw gegevens buiten Europa?'),
    paragraph('Ja, een deel. Die gegevens gaan naar een land buiten de EU, IJsland, Liechtenstein en Noorwegen.'),
    ...table(['Naar wie', 'Land', 'Waarom dit mag'], rows),
    ...sentences([agreements, 'Wilt u de afspraken daarover zien? Vraag ons om een kopie.']),
  ];
}

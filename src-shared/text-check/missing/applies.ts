import { isInEea } from '../../law/transfers';
import type { CheckedText } from '../checked-text';
import { kindOfText } from '../text-kind';
import type { Activity } from '../../record/activity/activity';
import { says } from '../pattern';
import { byExplicitConsent, hasBasis, knowsBases, organisationPlace, placesWhere, type RegisterFacts } from '../register-facts';
import type { RegisterPlace } from '../finding';
import type { StatementItemId } from './items';

/** Whether arts 13 and 14 ask it here: certainly, perhaps, or not at all. `register` says what of it the register knows. */
export interface Applies {
  readonly asked: 'always' | 'perhaps' | 'no';
  readonly register: readonly RegisterPlace[];
}

const always: Applies = { asked: 'always', register: [] };
const perhaps: Applies = { asked: 'perhaps', register: [] };
const no: Applies = { asked: 'no', register: [] };

type Condition = (facts: RegisterFacts, text: CheckedText) => Applies;

/** What the register tells, or else what the text itself lets expect. */
const known = (register: readonly RegisterPlace[], otherwise: Applies): Applies => (register.length > 0 ? { asked: 'always', register } : otherwise);

const mentions = (pattern: RegExp, { plain }: CheckedText) => pattern.test(plain);
const onInterest = says('gerechtvaardigde? belang(?:en)?');
const onConsent = says('(?<!zonder )(?<!geen )(?:uw |uitdrukkelijke )?toestemming');
const namesPublicSource = says('(?:uit|via|van|op|in) (?:het |de |uw )?(?:handelsregister|kamer van koophandel|linkedin(?:profiel)?|kadaster|openbare registers?)');
const otherPurpose = says('(?:voor|met) (?:een )?(?:ander|nieuw) doel(?! dan)|(?:voor|met) (?:andere|nieuwe) (?:doelen|doeleinden)(?! dan)');
const ownDpo = says('functionaris(?: voor)?(?: de)? gegevensbescherming|fg');

/** What is not named here is always asked. */
export const conditions: Partial<Record<StatementItemId, Condition>> = {
  dpo: ({ organisation }, text) => {
    if (organisation.hasDpo === 'yes') return { asked: 'always', register: [organisationPlace] };
    if (mentions(ownDpo, text) && organisation.hasDpo === null) return always;
    return organisation.hasDpo === null ? perhaps : no;
  },
  // of an organisation outside the EU only
  representative: ({ organisation }) => (organisation.representative.trim() === '' ? no : { asked: 'always', register: [organisationPlace] }),
  categories: (facts) => known(placesWhere(facts, 'dataCategories', hasOtherSources), perhaps),
  interests: (_facts, text) => (mentions(onInterest, text) ? always : no),
  recipients: (facts) => {
    const silent = facts.activities.length > 0 && facts.activities.every(({ body }) => body.anyRecipients === 'none');
    return silent ? no : known(placesWhere(facts, 'recipients', ({ recipients }) => recipients.length > 0), always);
  },
  transfer: (facts) => {
    const sent = placesWhere(facts, 'transfers', ({ anyTransfers, transfers }) => anyTransfers === 'some' || transfers.length > 0);
    const kept = facts.activities.length > 0 && facts.activities.every(({ body }) => body.anyTransfers === 'none');
    const far = placesWhere(facts, 'recipients', ({ recipients }) => recipients.some(({ party }) => isFar(facts.parties.get(party)?.country ?? '')));
    return known(sent, known(far, kept ? no : perhaps));
  },
  portability: (facts) => (knowsBases(facts) && !facts.activities.some(({ body }) => hasBasis('a', 'b')(body) || byExplicitConsent(body)) ? no : always),
  // where the register has such a basis, the comparison with the register tells it
  objection: (facts) => (knowsBases(facts) ? no : always),
  withdrawal: (facts, text) => known([...placesWhere(facts, 'purposes', hasBasis('a')), ...placesWhere(facts, 'dataCategories', byExplicitConsent)], mentions(onConsent, text) ? always : no),
  obligation: () => always,
  source: (facts) => known(placesWhere(facts, 'dataCategories', hasOtherSources), perhaps),
  automated: (facts) => {
    const decided = placesWhere(facts, 'automatedDecisions', ({ automatedDecisions }) => automatedDecisions === 'yes' || automatedDecisions === 'profiling');
    const denied = facts.activities.length > 0 && facts.activities.every(({ body }) => body.automatedDecisions === 'no');
    return known(decided, denied ? no : perhaps);
  },
  publicSource: (facts, text) => known(placesWhere(facts, 'dataCategories', hasPublicSource), mentions(namesPublicSource, text) ? perhaps : no),
  // it may have been told in another way at the time
  furtherUse: (facts, text) => {
    const register = placesWhere(facts, 'purposes', ({ purposes }) => purposes.some((purpose) => purpose.furtherUse === 'yes'));
    return register.length > 0 || mentions(otherPurpose, text) ? { asked: 'perhaps', register } : no;
  },
  // a statement is itself what is told; rules say when
  timing: (_facts, text) => (kindOfText(text.plain) === 'rules' ? perhaps : no),
};

/** ISO code of a country outside the EEA; what is no code tells nothing. */
export function isFar(country: string): boolean {
  return /^[A-Z]{2}$/u.test(country) && !isInEea(country);
}

const themselves = /betrokkene|zelf|eigen|sollicitant|medewerker|bezoeker|client|cliënt/iu;

const open = /openba(?:ar|re)|handelsregister|kamer van koophandel|(?<!\p{L})kvk(?!\p{L})|linkedin|kadaster|internet|sociale media|vacaturesite/iu;

const sourcesOf = ({ dataCategories }: Activity) => dataCategories.flatMap(({ sources, subjects }) => [...sources, ...subjects.flatMap((subject) => subject.sources)]);

function hasOtherSources(activity: Activity): boolean {
  return sourcesOf(activity).some((source) => source.trim() !== '' && !themselves.test(source));
}

function hasPublicSource(activity: Activity): boolean {
  return sourcesOf(activity).some((source) => open.test(source));
}

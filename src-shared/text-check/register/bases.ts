import { avg, uavg } from '../../law/citation';
import type { Activity } from '../../record/activity/activity';
import { says, words, evidenceOf } from '../pattern';
import { statementItems } from '../missing/items';
import { byExplicitConsent, hasBasis, knowsBases, placesWhere } from '../register-facts';
import { deniedAt, type Contradiction } from './contradiction';

const hasClass = (dataClass: string) => (activity: Activity) => activity.dataCategories.some((category) => category.dataClass === dataClass);
const aboutHealth = ({ dataCategories }: Activity) => dataCategories.some(({ dataClass, special }) => dataClass === 'special' && special === 'health');
const byConsent = ({ purposes, dataCategories }: Activity) => purposes.some(({ basis }) => basis === 'a') || dataCategories.some(({ exception }) => exception === 'explicitConsent' || exception === 'criminalConsent');
const exceptions = says('tenzij|behalve|alleen|mits|indien|zonder|verboden|niet langer|niet meer|toestemming|anders dan|onbevoegden|derden');

/** The text says that there are no special data, and the register has them. */
export const specialDenied: Contradiction = (text, facts) => {
  const special = placesWhere(facts, 'dataCategories', hasClass('special'));
  const health = placesWhere(facts, 'dataCategories', aboutHealth);
  const said = { id: 'specialDenied', title: 'De tekst zegt: geen bijzondere gegevens', advice: 'In het register staan ze wel.', citations: [avg('9'), uavg('22'), avg('14(1)(d)')] };
  if (special.length > 0) {
    const found = deniedAt(text, [{ hit: words('(?:geen|nooit|niet)[^.;\\n]{0,40}bijzondere (?:categorieen (?:van )?)?(?:persoons)?gegevens'), certainty: 'zeker', unless: exceptions }], { ...said, register: special });
    if (found.length > 0) return found;
  }
  if (health.length === 0) return [];
  return deniedAt(text, [{ hit: words('(?:geen|nooit)[^.;\\n]{0,40}(?:gegevens over (?:uw |de )?gezondheid|gezondheidsgegevens)'), certainty: 'waarschijnlijk', unless: exceptions }], { ...said, register: health });
};

/** The text says that there are no criminal data, and the register has them. */
export const criminalDenied: Contradiction = (text, facts) => {
  const register = placesWhere(facts, 'dataCategories', hasClass('criminal'));
  if (register.length === 0) return [];
  return deniedAt(text, [{ hit: words('(?:geen|nooit)[^.;\\n]{0,60}(?:strafrechtelijke (?:persoons)?gegevens|(?:gegevens over|informatie over) (?:uw |een |het )?(?:strafrechtelijk verleden|strafblad|strafbare feiten|veroordelingen))'), certainty: 'zeker', unless: exceptions }], {
    id: 'criminalDenied',
    title: 'De tekst zegt: geen strafrechtelijke gegevens',
    advice: 'In het register staan ze wel.',
    citations: [avg('10'), uavg('31'), avg('14(1)(d)')],
    register,
  });
};

/** The text says that there is no BSN, and the register has one. */
export const numberDenied: Contradiction = (text, facts) => {
  const register = placesWhere(facts, 'dataCategories', hasClass('idNumber'));
  if (register.length === 0) return [];
  return deniedAt(text, [{ hit: words('(?:geen|nooit)[^.;\\n]{0,30}(?:bsn|burgerservicenummers?)'), certainty: 'waarschijnlijk', unless: exceptions }], {
    id: 'numberDenied',
    title: 'De tekst zegt: geen BSN',
    advice: 'In het register staat een identificatienummer wel.',
    citations: [uavg('46')],
    register,
  });
};

/** The text relies on consent, and no purpose does. */
export const consentClaimed: Contradiction = (text, facts) => {
  if (!knowsBases(facts) || facts.activities.some(({ body }) => byConsent(body))) return [];
  const relied = words('(?:op (?:basis|grond) van|met|na|grondslag:?|op) (?:uw |de |een )?(?:uitdrukkelijke |schriftelijke |vrije )*toestemming|(?:hebt|heeft) u (?:ons )?(?:daarvoor |hiervoor )?toestemming (?:gegeven|voor gegeven)|wij vragen (?:u )?(?:daarvoor |hiervoor |altijd )?(?:om )?(?:uw )?toestemming');
  return deniedAt(text, [{ hit: relied, certainty: 'waarschijnlijk', unless: says('geen|niet|zonder|niemand|ouders|subverwerkers?') }], {
    id: 'consentClaimed',
    title: 'De tekst noemt toestemming als grondslag',
    advice: 'In het register rust geen enkel doel op toestemming.',
    citations: [avg('6(1)(a)'), avg('13(1)(c)')],
    register: placesWhere(facts, 'purposes', ({ purposes }) => purposes.length > 0).slice(0, 1),
  });
};

/** The text promises portability, and no purpose has a basis for it. */
export const portabilityPromised: Contradiction = (text, facts) => {
  if (!knowsBases(facts) || facts.activities.some(({ body }) => hasBasis('a', 'b')(body) || byExplicitConsent(body))) return [];
  return deniedAt(text, statementItems.portability.evidence.map((pattern) => ({ ...pattern, certainty: 'waarschijnlijk' as const, unless: says('geen recht|niet|alleen (?:als|bij)|uitdrukkelijk overdragen') })), {
    id: 'portabilityPromised',
    title: 'De tekst belooft overdraagbaarheid',
    advice: 'Dat recht geldt bij toestemming en bij een overeenkomst. In het register rust niets daarop.',
    citations: [avg('20(1)')],
    register: placesWhere(facts, 'purposes', ({ purposes }) => purposes.length > 0).slice(0, 1),
  });
};

/** Somebody may object, and the text does not say so. */
export const objectionAbsent: Contradiction = (text, facts) => {
  const register = placesWhere(facts, 'purposes', hasBasis('e', 'f'));
  const { evidence, trace } = statementItems.objection;
  if (register.length === 0 || evidenceOf(text, evidence) !== undefined) return [];
  return [
    {
      id: 'objectionAbsent',
      group: 'register',
      certainty: trace.test(text.plain) ? 'waarschijnlijk' : 'zeker',
      title: 'Recht van bezwaar ontbreekt',
      advice: 'Het register heeft doelen met een taak van algemeen belang of een gerechtvaardigd belang. Daartegen mag iemand bezwaar maken; zeg dat apart en duidelijk.',
      citations: [avg('21(1)'), avg('21(4)'), avg('13(2)(b)')],
      places: [],
      register,
    },
  ];
};

/** The text says that no computer decides or judges, and the register says one does. */
export const automatedDenied: Contradiction = (text, facts) => {
  const profiling = placesWhere(facts, 'automatedDecisions', ({ automatedDecisions }) => automatedDecisions === 'profiling');
  const deciding = placesWhere(facts, 'automatedDecisions', ({ automatedDecisions }) => automatedDecisions === 'yes');
  const said = { id: 'automatedDenied', title: 'De tekst zegt: geen computer die beslist', advice: 'Het register zegt dat het wel gebeurt.', citations: [avg('22'), avg('13(2)(f)'), avg('14(2)(g)')] };
  if (deciding.length > 0) {
    const found = deniedAt(text, [{ hit: words('(?:geen|niet|nooit)[^.;\\n]{0,60}(?:geautomatiseerde|automatische|automatisch genomen|profilering|profielen)'), certainty: 'zeker' }], { ...said, register: deciding });
    if (found.length > 0) return found;
  }
  if (profiling.length === 0) return [];
  return deniedAt(text, [{ hit: words('(?:geen|niet|nooit)[^.;\\n]{0,60}(?:profilering|profielen)'), certainty: 'zeker' }], { ...said, title: 'De tekst zegt: geen profilering', register: profiling });
};

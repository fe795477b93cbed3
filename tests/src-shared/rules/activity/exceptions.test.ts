import { expect, test } from 'vitest';
import { blankPurpose } from '@shared/record/activity/purposes';
import { blankCell, blankDataCategory, blankDataSubject, type DataCategory } from '@shared/record/activity/subjects-and-data';
import { exceptionChosen, exceptionIsFitting, reintegrationIsOfIll } from '@shared/rules/activity/exceptions';
import { cases, foundBy } from '../try-rules';

const onBenefit = { ...blankDataSubject('client'), name: 'Cliënt met een uitkering' };
const staff = { ...blankDataSubject('staff'), name: 'Medewerker' };
const data = (more: Partial<DataCategory>) => ({
  role: 'controller' as const,
  subjects: [onBenefit, staff],
  dataCategories: [{ ...blankDataCategory('d'), subjects: [blankCell('client')], ...more }],
});
const health = { dataClass: 'special', special: 'health' } as const;

cases(exceptionChosen, {
  met: [
    ['health with an exception', data({ ...health, exception: 'reintegration' })],
    ['ordinary data need none', data({ dataClass: 'ordinary' })],
  ],
  notMet: [
    ['no class', data({}), ['dataCategories/d/dataClass']],
    ['special, without a kind and an exception', data({ dataClass: 'special' }), ['dataCategories/d/special', 'dataCategories/d/exception']],
    ['a number without a law', data({ dataClass: 'idNumber' }), ['dataCategories/d/exception']],
  ],
  judge: [],
});

test.each([
  ['special', ['9(2)']],
  ['criminal', ['10', '31']],
  ['idNumber', ['87', '46']],
] as const)('what is missing for %s data stands in the articles on those', (dataClass, articles) => {
  const found = foundBy(exceptionChosen, data({ dataClass, special: 'health' }));
  expect(found[0]?.citations?.map(({ article }) => article)).toEqual(articles);
});

cases(exceptionIsFitting, {
  met: [
    ['an exception for health, for health', data({ ...health, exception: 'reintegration' })],
    ['none was chosen yet', data(health)],
    ['as processor', { ...data({ dataClass: 'criminal', exception: 'explicitConsent' }), role: 'processor' }],
    ['data that ask for no exception any more', data({ dataClass: 'ordinary', exception: 'explicitConsent' })],
    ['a class that is not known yet', data({ dataClass: null, exception: 'explicitConsent' })],
  ],
  notMet: [
    ['an exception for health, for religion', data({ dataClass: 'special', special: 'religion', exception: 'reintegration' }), ['dataCategories/d/exception']],
    ['an exception of another class', data({ dataClass: 'criminal', exception: 'explicitConsent' }), ['dataCategories/d/exception']],
  ],
  judge: [],
});

test('it says which exception does not fit which data, and cites the articles on those', () => {
  const [religion] = foundBy(exceptionIsFitting, data({ name: 'Geloof', dataClass: 'special', special: 'religion', exception: 'reintegration' }));
  expect(religion?.text).toContain('‘Geloof’: de klasse is ‘Bijzonder’, de soort ‘Religie of levensovertuiging’');
  expect(religion?.text).toContain('‘Re-integratie of begeleiding bij ziekte of arbeidsongeschiktheid’');
  const [number] = foundBy(exceptionIsFitting, data({ name: 'BSN', dataClass: 'idNumber', exception: 'explicitConsent' }));
  expect(number?.text).toContain('Toestemming helpt niet bij ‘BSN’');
  expect(number?.citations?.map(({ article }) => article)).toEqual(['87', '46']);
});

const groups = ['Cliënt met een uitkering', 'Medewerker', 'Sollicitant', 'Contactpersoon of naaste', 'Cliënt die zelf betaalt', 'Ingehuurde kracht of zzp’er', 'Uitkeringsgerechtigde', 'Vrijwilliger', 'Ouders', 'Zelfbetalende cliënten', 'Zieke werknemer van een opdrachtgever'].map((name, index) => ({ ...blankDataSubject(`s${index}`), name }));
const ill = (who: readonly number[], exceptionExplanation = '', purpose = '', name = '') => ({
  role: 'controller' as const,
  purposes: [{ ...blankPurpose('p'), description: purpose }],
  subjects: groups,
  dataCategories: [{ ...blankDataCategory('d'), ...health, name, exception: 'reintegration' as const, exceptionExplanation, subjects: who.map((each) => blankCell(`s${each}`)) }],
});

cases(reintegrationIsOfIll, {
  met: [
    ['illness is explained', ill([0], 'Alleen bij ziekte of arbeidsongeschiktheid.')],
    ['illness is why somebody cannot work', ill([0], 'Wie niet kan werken door ziekte, krijgt een plan.')],
    ['only of own staff', ill([1])],
    ['of who is employed elsewhere', ill([10])],
    ['an entitlement of who has a benefit', { ...ill([0]), dataCategories: [{ ...blankDataCategory('d'), ...health, exception: 'healthEntitlement', subjects: [blankCell('s0'), blankCell('s7')] }] }],
    ['the group is about illness itself', { ...data({ ...health, exception: 'reintegration' }), subjects: [{ ...onBenefit, description: 'Na afwijzing voor de WIA' }] }],
    ['the purpose is', ill([0], '', 'Begeleiden bij langdurig verzuim.')],
    ['another exception', data({ ...health, exception: 'healthEntitlement', subjects: [blankCell('client')] })],
    ['as processor', { ...ill([4]), role: 'processor' }],
  ],
  notMet: [
    ['nothing is explained', ill([0]), ['dataCategories/d/exceptionExplanation']],
    ['of whose benefit the name tells', ill([6]), ['dataCategories/d/exceptionExplanation']],
    ['of applicants', ill([2], 'Alleen bij arbeidsongeschiktheid.'), ['dataCategories/d/subjects/s2']],
    ['of relatives', ill([1, 3]), ['dataCategories/d/subjects/s3']],
    ['who pays himself, however ill', ill([4], 'De cliënt is ziek.'), ['dataCategories/d/subjects/s4']],
    ['the same, in other words', ill([9], 'De cliënt is ziek.'), ['dataCategories/d/subjects/s9']],
    ['an entitlement of who pays himself', { ...ill([4]), dataCategories: [{ ...blankDataCategory('d'), ...health, exception: 'healthEntitlement', subjects: [blankCell('s4')] }] }, ['dataCategories/d/subjects/s4']],
    ['both', ill([0, 4]), ['dataCategories/d/subjects/s4', 'dataCategories/d/exceptionExplanation']],
  ],
  judge: [
    ['clients who may be healthy', ill([0], 'Nodig om passend werk te zoeken.'), ['dataCategories/d/exception']],
    ['clients who are said to be healthy', ill([0], 'De cliënt is niet ziek.'), ['dataCategories/d/exception']],
    ['clients of whose illness nothing is asked', ill([0], 'Wij vragen niets over ziekte.'), ['dataCategories/d/exception']],
    ['of who is hired, whose employer may ask it', ill([5]), ['dataCategories/d/subjects/s5']],
    ['of volunteers', ill([7]), ['dataCategories/d/subjects/s7']],
    ['of parents, beside staff', ill([1, 8], 'Bij ziekte.'), ['dataCategories/d/subjects/s8']],
    ['who sees it is limited, not who it is about', ill([0], 'Met beperking van de toegang tot de coach.'), ['dataCategories/d/exception']],
  ],
});

test('an answer is about data of this name', () => {
  expect(foundBy(reintegrationIsOfIll, ill([0], 'Nodig.', '', 'FML'))[0]?.read).toMatchObject({ data: 'FML' });
});

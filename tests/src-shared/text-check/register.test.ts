import { activityKind } from '@shared/record/activity/activity';
import { blankPurpose } from '@shared/record/activity/purposes';
import { blankRecipient, blankTransfer } from '@shared/record/activity/sharing';
import { blankCell, blankDataCategory, blankDataSubject } from '@shared/record/activity/subjects-and-data';
import { organisationKind } from '@shared/record/organisation';
import { partyKind } from '@shared/record/party';
import { checkText } from '@shared/text-check/check-text';
import type { Finding } from '@shared/text-check/finding';
import { expect, test } from 'vitest';
import { against, filler, today, type Known } from './held-against';

const ids = (known: Known, text: string) => against(known, text).map(({ id }) => id);

const transfer = { anyTransfers: 'some' as const, transfers: [{ ...blankTransfer('t'), country: 'US' }] };
const basis = (letter: 'a' | 'b' | 'c' | 'e' | 'f') => ({ purposes: [{ ...blankPurpose('p'), basis: letter }] });
const special = { dataCategories: [{ ...blankDataCategory('d'), name: 'Beperkingen', dataClass: 'special' as const, special: 'health' as const }] };
const byExplicitConsent = { dataCategories: special.dataCategories.map((each) => ({ ...each, exception: 'explicitConsent' as const })) };
const keeps = (term: string) => ({
  subjects: [{ ...blankDataSubject('s'), name: 'Sollicitant' }],
  dataCategories: [{ ...blankDataCategory('d'), name: 'Sollicitatiebrief', subjects: [{ ...blankCell('s'), term }] }],
});
const recipient = (role: 'controller' | 'processor') => ({ anyRecipients: 'some' as const, recipients: [{ ...blankRecipient('r'), party: 'p1', role }] });

const cases: readonly (readonly [string, Known, string, Known, string])[] = [
  // finding, register and text that differ; then those that agree
  ['transfersDenied', { activity: transfer }, 'Uw gegevens gaan niet buiten de EER.', { activity: { anyTransfers: 'none' } }, 'Uw gegevens gaan niet buiten de EER.'],
  ['transfersDenied', { activity: recipient('processor'), party: { name: 'Verrekijk', country: 'US' } }, 'Wij geven geen gegevens door aan een land buiten de Europese Unie.', { activity: recipient('processor'), party: { name: 'Dichtbij', country: 'DE' } }, 'Wij geven geen gegevens door aan een land buiten de Europese Unie.'],
  ['transfersClaimed', { activity: { anyTransfers: 'none' } }, 'Uw gegevens gaan soms buiten de EER.', { activity: transfer }, 'Uw gegevens gaan soms buiten de EER.'],
  ['dpoClaimed', { organisation: { hasDpo: 'no' } }, 'Wij hebben een functionaris voor gegevensbescherming.', { organisation: { hasDpo: 'yes' } }, 'Wij hebben een functionaris voor gegevensbescherming.'],
  ['dpoDenied', { organisation: { hasDpo: 'yes' } }, 'Wij hebben geen FG.', { organisation: { hasDpo: 'no' } }, 'Wij hebben geen FG.'],
  ['dpoAddress', { organisation: { hasDpo: 'yes', dpoEmail: 'fg@nieuw.example' } }, 'Mail de FG op fg@oud.example.', { organisation: { hasDpo: 'yes', dpoEmail: 'FG@nieuw.example' } }, 'Mail de FG op fg@nieuw.example.'],
  ['specialDenied', { activity: special }, 'Wij gebruiken geen bijzondere persoonsgegevens.', { activity: special }, 'Wij gebruiken bijzondere persoonsgegevens alleen als de wet dat toestaat.'],
  ['consentClaimed', { activity: basis('f') }, 'Wij gebruiken uw gegevens op basis van uw toestemming.', { activity: basis('a') }, 'Wij gebruiken uw gegevens op basis van uw toestemming.'],
  ['portabilityPromised', { activity: basis('f') }, 'U hebt recht op dataportabiliteit.', { activity: basis('b') }, 'U hebt recht op dataportabiliteit.'],
  // Explicit consent for special data gives the right too: art. 20(1)(a).
  ['portabilityPromised', { activity: { ...basis('f'), ...special } }, 'U hebt recht op dataportabiliteit.', { activity: { ...basis('f'), ...byExplicitConsent } }, 'U hebt recht op dataportabiliteit.'],
  ['objectionAbsent', { activity: basis('f') }, 'U hebt recht op inzage.', { activity: basis('c') }, 'U hebt recht op inzage.'],
  ['objectionAbsent', { activity: basis('e') }, 'U hebt recht op inzage.', { activity: basis('e') }, 'U mag bezwaar maken.'],
  ['automatedDenied', { activity: { automatedDecisions: 'profiling' } }, 'Wij maken geen gebruik van profilering.', { activity: { automatedDecisions: 'no' } }, 'Wij maken geen gebruik van profilering.'],
  ['publicInterest', { organisation: { sector: 'public' } }, 'De grondslag is een gerechtvaardigd belang.', { organisation: { sector: 'private' } }, 'De grondslag is een gerechtvaardigd belang.'],
  ['recipientsAbsent', { activity: recipient('controller'), party: { name: 'Arbodienst Weidezicht', country: 'NL' } }, 'Wij delen gegevens met de gemeente.', { activity: recipient('controller'), party: { name: 'Arbodienst Weidezicht', country: 'NL' } }, 'Wij delen gegevens met de bedrijfsarts.'],
  ['processorsAbsent', { activity: recipient('processor'), party: { name: 'Klapperkast', country: 'NL' } }, 'Wij delen gegevens met de gemeente.', { activity: recipient('processor'), party: { name: 'Klapperkast', country: 'NL' } }, 'Onze leveranciers zijn verwerkers.'],
];

test.each(cases)('%s: the register says %j and the text "%s"', (id, known, text, agreeing, sameText) => {
  expect(ids(known, text)).toContain(id);
  expect(ids(agreeing, sameText)).not.toContain(id);
});

test('another term than the register has is found where it stands, with the way to the register', () => {
  const [finding] = against({ activity: keeps('P4W') }, 'De brief van een sollicitant bewaren wij 3 maanden.');
  expect(finding).toMatchObject({
    title: 'Een andere bewaartermijn: 3 maanden',
    advice: 'Het register heeft 4 weken (Sollicitatiebrief van Sollicitant).',
    places: [{ hit: '3 maanden' }],
    register: [{ kind: 'activity', id: 'a1', name: 'Begeleiding', field: 'dataCategories' }],
  });
});

test.each([
  ['P4W', 'De brief van een sollicitant bewaren wij vier weken.'],
  ['P1Y', 'De brief van een sollicitant bewaren wij 12 maanden.'],
  ['P4W', 'Facturen bewaren wij 7 jaar.'],
  ['P4W', 'Een sollicitant krijgt binnen 3 maanden bericht.'],
])('with %s in the register, "%s" is no contradiction', (term, text) => {
  expect(against({ activity: keeps(term) }, text)).toEqual([]);
});

test('what has ended, and what we do for another, is not compared', () => {
  expect(ids({ activity: { ...transfer, status: 'ended' } }, 'Uw gegevens gaan niet buiten de EER.')).toEqual([]);
  expect(ids({ activity: { ...transfer, role: 'processor' } }, 'Uw gegevens gaan niet buiten de EER.')).toEqual([]);
});

test('an empty register contradicts nothing', () => {
  expect(against({}, 'Wij hebben een FG. Uw gegevens gaan niet buiten de EER. Wij vragen uw toestemming en bewaren geen bijzondere gegevens.')).toEqual([]);
});

const people = (name: string) => ({ subjects: [{ ...blankDataSubject('s'), name }] });
const payroll = { activity: { ...recipient('controller'), ...people('Medewerker') }, party: { name: 'Belastingdienst', country: 'NL' } };
const recipientsAsked = (known: Known, text: string) => against(known, text).filter(({ id }) => id === 'recipientsAbsent');

/** Two activities: one of clients, whose data the municipality gets, one of staff, whose data the tax office gets. */
function besides(text: string): readonly Finding[] {
  const body = (name: string, party: string) => ({ ...activityKind.blank(), ...people(name), anyRecipients: 'some' as const, recipients: [{ ...blankRecipient('r'), party, role: 'controller' as const }], ...basis('f') });
  const check = checkText(filler + text, {
    organisation: organisationKind.blank(),
    activities: [
      { id: 'a1', body: body('Cliënt met een uitkering', 'p1') },
      { id: 'a2', body: body('Medewerkers', 'p2') },
    ],
    parties: [
      { id: 'p1', body: { ...partyKind.blank(), name: 'Gemeente Weversdam' } },
      { id: 'p2', body: { ...partyKind.blank(), name: 'Belastingdienst' } },
    ],
  }, today);
  return check.outcome === 'checked' ? check.findings.filter(({ id }) => id === 'recipientsAbsent') : [];
}

test.each([
  'Wij gebruiken de gegevens van onze cliënten.',
  'Wij gebruiken de gegevens van onze clienten. Onze medewerkers zwijgen.',
  'Bent u cliënt bij ons, dan leest u het hier.',
  'Dit geldt voor u als kandidaat.',
  'De deelnemer heeft recht op inzage.',
  'Privacyverklaring Bureau Polderpad voor cliënten en deelnemers',
])('"%s" is for clients: only what they are touched by is asked', (text) => {
  const [finding, ...more] = besides(text);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ certainty: 'waarschijnlijk', register: [{ id: 'a1' }] });
  expect(finding?.advice).toContain('Gemeente Weversdam');
  expect(finding?.advice).not.toContain('Belastingdienst');
});

test('a text for staff is asked the recipients of staff', () => {
  expect(besides('Wij leggen gegevens van medewerkers vast.')).toMatchObject([{ certainty: 'waarschijnlijk', register: [{ id: 'a2' }] }]);
});

test.each(['Onze medewerkers hebben een plicht om te zwijgen.', 'Wij krijgen gegevens van opdrachtgevers.', 'Wij gaan zorgvuldig met gegevens om.'])('"%s" does not tell for whom it is: what is asked is less sure, and says so', (text) => {
  const [finding] = besides(text);
  expect(finding).toMatchObject({ certainty: 'mogelijk', register: [{ id: 'a1' }, { id: 'a2' }] });
  expect(finding?.advice).toContain('blijkt niet voor wie');
});

test('where no activity is about the readers, or one does not say about whom it is, it is less sure', () => {
  expect(recipientsAsked(payroll, 'Wij gebruiken gegevens van sollicitanten.')).toMatchObject([{ certainty: 'mogelijk' }]);
  expect(recipientsAsked({ ...payroll, activity: recipient('controller') }, 'Wij gebruiken gegevens van sollicitanten.')).toMatchObject([{ certainty: 'mogelijk' }]);
});

test('what a text for clients denies is held against the activities about clients', () => {
  const denied = (text: string) => {
    const check = checkText(filler + text, {
      organisation: organisationKind.blank(),
      activities: [
        { id: 'a1', body: { ...activityKind.blank(), ...people('Cliënt die zelf betaalt') } },
        { id: 'a2', body: { ...activityKind.blank(), ...special, ...people('Medewerker') } },
      ],
      parties: [],
    }, today);
    return check.outcome === 'checked' && check.findings.some(({ id }) => id === 'specialDenied');
  };
  expect(denied('Dit geldt voor u als cliënt. Wij gebruiken geen bijzondere persoonsgegevens.')).toBe(false);
  expect(denied('Dit geldt voor u als medewerker. Wij gebruiken geen bijzondere persoonsgegevens.')).toBe(true);
  expect(denied('Wij gebruiken geen bijzondere persoonsgegevens.')).toBe(true);
});

import { activityKind, type Activity } from '@shared/record/activity/activity';
import { blankPurpose } from '@shared/record/activity/purposes';
import { blankDataCategory } from '@shared/record/activity/subjects-and-data';
import { organisationKind } from '@shared/record/organisation';
import { checkText } from '@shared/text-check/check-text';
import type { StatementItemId } from '@shared/text-check/missing/items';
import { expect, test } from 'vitest';

const words = 'Het bureau helpt u op weg naar werk, en in deze tekst leest u daar meer over, stap voor stap en zonder moeilijke woorden. '.repeat(3);
const statement = `Privacyverklaring. ${words}`;
const rules = `Privacyreglement. ${words}`;

/** How sure it is that the text lacks an item; undefined where it is not said to. */
function lacks(id: StatementItemId, text: string, activity: Partial<Activity> = {}, representative = ''): string | undefined {
  const check = checkText(text, { organisation: { ...organisationKind.blank(), representative }, activities: [{ id: 'a', body: { ...activityKind.blank(), ...activity } }], parties: [] }, '2026-11-22');
  if (check.outcome !== 'checked') throw new Error(check.outcome);
  return check.findings.find((finding) => finding.group === 'missing' && finding.id === id)?.certainty;
}

const fromSource = (source: string) => ({ dataCategories: [{ ...blankDataCategory('d'), name: 'Adres', sources: [source] }] });
const further = (furtherUse: 'yes' | 'no') => ({ purposes: [{ ...blankPurpose('p'), furtherUse }] });

test('a representative in the EU is asked of who has one', () => {
  expect(lacks('representative', statement, {}, 'Bureau Weidezicht, Lindeloo')).toBe('zeker');
  expect(lacks('representative', `${statement}Onze vertegenwoordiger in de EU is Bureau Weidezicht.`, {}, 'Bureau Weidezicht, Lindeloo')).toBeUndefined();
  expect(lacks('representative', `${statement}Uw wettelijk vertegenwoordiger mag meelezen.`, {}, 'Bureau Weidezicht, Lindeloo')).toBe('waarschijnlijk');
  expect(lacks('representative', statement)).toBeUndefined();
});

test('that a source is public is asked where the register or the text has such a source', () => {
  expect(lacks('publicSource', statement, fromSource('Handelsregister'))).toBe('zeker');
  expect(lacks('publicSource', `${statement}Wij zoeken uw werkgever op in het Handelsregister. Dat register is openbaar.`, fromSource('Handelsregister'))).toBeUndefined();
  expect(lacks('publicSource', `${statement}Wij zoeken uw werkgever op in het Handelsregister.`)).toBe('mogelijk');
  expect(lacks('publicSource', `${statement}U vindt ons op sociale media.`)).toBeUndefined();
  expect(lacks('publicSource', `${statement}Wij staan zelf in het register.`, fromSource('Werkgever'))).toBeUndefined();
});

test('what happens at a new purpose is asked where there is one', () => {
  expect(lacks('furtherUse', statement, further('yes'))).toBe('mogelijk');
  expect(lacks('furtherUse', `${statement}Bij een ander doel laten wij u dat vooraf weten.`, further('yes'))).toBeUndefined();
  expect(lacks('furtherUse', `${statement}Soms gebruiken wij gegevens voor een ander doel.`)).toBe('mogelijk');
  expect(lacks('furtherUse', `${statement}Wij gebruiken ze niet voor andere doelen dan wij hier noemen.`)).toBeUndefined();
  expect(lacks('furtherUse', `${statement}Dat is een ander verhaal.`, further('no'))).toBeUndefined();
});

test('when people hear of it is asked of rules, not of the statement that tells them', () => {
  expect(lacks('timing', rules)).toBe('mogelijk');
  expect(lacks('timing', `${rules}Van een ander verkregen gegevens deelt het bureau uiterlijk bij het eerste contact mee.`)).toBeUndefined();
  expect(lacks('timing', `${rules}Op een verzoek krijgt iemand binnen een maand bericht.`)).toBe('mogelijk');
  expect(lacks('timing', statement)).toBeUndefined();
});

test('whether a computer decides is asked less surely while nobody said that it does not', () => {
  expect(lacks('automated', statement)).toBe('mogelijk');
  expect(lacks('automated', statement, { automatedDecisions: 'no' })).toBeUndefined();
  expect(lacks('automated', statement, { automatedDecisions: 'profiling' })).toBe('zeker');
  expect(lacks('automated', `${statement}Wij nemen geen geautomatiseerde besluiten.`)).toBeUndefined();
});

test('withdrawing and taking data along are told where special data rest on explicit consent: art. 13(2)(c) and 20(1)(a)', () => {
  const onInterest = { purposes: [{ ...blankPurpose('p'), basis: 'f' as const }] };
  const consented = { ...onInterest, dataCategories: [{ ...blankDataCategory('d'), name: 'Geloof', dataClass: 'special' as const, exception: 'explicitConsent' as const }] };
  for (const id of ['withdrawal', 'portability'] as const) {
    expect(lacks(id, statement, onInterest), id).toBeUndefined();
    expect(lacks(id, statement, consented), id).toBe('zeker');
  }
});

test('that data can be erased tells no term', () => {
  expect(lacks('retention', `${statement}U heeft het recht om uw gegevens te laten verwijderen.`)).toBe('waarschijnlijk');
  expect(lacks('retention', `${statement}Na twee jaar verwijderen wij uw dossier.`)).toBeUndefined();
});

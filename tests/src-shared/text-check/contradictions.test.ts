import { blankJointController } from '@shared/record/joint-controller';
import { blankPurpose } from '@shared/record/activity/purposes';
import { blankDataCategory } from '@shared/record/activity/subjects-and-data';
import type { Certainty } from '@shared/text-check/finding';
import { expect, test } from 'vitest';
import { against, type Known } from './held-against';

const basis = (letter: 'a' | 'b' | 'c' | 'e' | 'f' | null) => ({ purposes: [{ ...blankPurpose('p'), basis: letter }] });
const dataOf = (dataClass: 'criminal' | 'ordinary') => ({ activity: { dataCategories: [{ ...blankDataCategory('d'), name: 'Verklaring', dataClass }] } });
const filmed = (monitoring: 'no' | 'cameras' | 'staff' | 'both') => ({ activity: { monitoring } });
const called = (name: string): Known => ({ organisation: { name } });
const reached = (email: string): Known => ({ organisation: { email } });
const joint: Known = { activity: { role: 'joint', jointControllers: [{ ...blankJointController('j'), party: 'p1' }] }, party: { name: 'Klapperkast', country: 'NL' } };
const ownTerm = (requestTerm: string): Known => ({ organisation: { requestTerm } });
const askedFee = (requestFee: 'yes' | 'no'): Known => ({ organisation: { requestFee } });

/** Register and text that differ, and how sure that is. */
const found: readonly (readonly [id: string, Known, text: string, Certainty])[] = [
  ['criminalDenied', dataOf('criminal'), 'Wij verwerken geen strafrechtelijke gegevens.', 'zeker'],
  ['criminalDenied', dataOf('criminal'), 'Wij vragen nooit gegevens over uw strafrechtelijk verleden.', 'zeker'],
  ['camerasDenied', filmed('cameras'), 'In ons gebouw hangen geen camera’s.', 'zeker'],
  ['camerasDenied', filmed('both'), 'Wij gebruiken geen cameratoezicht.', 'zeker'],
  ['camerasClaimed', filmed('no'), 'In ons gebouw hangen camera’s bij de ingang.', 'waarschijnlijk'],
  ['nameDiffers', called('Bureau Polderpad B.V.'), 'Weidezicht is verantwoordelijk voor uw gegevens. U mag van Weidezicht zorg verwachten.', 'waarschijnlijk'],
  ['nameDiffers', called('Bureau Polderpad B.V.'), 'De verwerkingsverantwoordelijke is Stichting Weidezicht.', 'waarschijnlijk'],
  ['nameDiffers', called('Bureau Polderpad B.V.'), 'Dit is de privacyverklaring van Weidezicht Arbeid.', 'mogelijk'],
  ['nameDiffers', called('Polderpad Re-integratie'), 'Wij doen re-integratie. De verwerkingsverantwoordelijke is Weidezicht.', 'waarschijnlijk'],
  ['emailDiffers', reached('privacy@polderpad.example'), 'Uw vraag stuurt u aan info@weidezicht.example.', 'waarschijnlijk'],
  ['emailDiffers', reached('privacy@polderpad.example'), 'Uw vraag stuurt u aan info@polderpad.example.', 'mogelijk'],
  ['jointAbsent', joint, 'Wij delen gegevens met de gemeente.', 'mogelijk'],
  ['jointClaimed', { activity: { role: 'controller' } }, 'Met de gemeente zijn wij gezamenlijk verantwoordelijk voor uw gegevens.', 'waarschijnlijk'],
  ['jointClaimed', { activity: { role: 'controller' } }, 'Wij zijn samen met Klapperkast verwerkingsverantwoordelijke.', 'waarschijnlijk'],
  ['requestTerm', ownTerm('P4W'), 'Op een verzoek om inzage antwoorden wij binnen twee weken.', 'waarschijnlijk'],
  ['requestTerm', ownTerm('P4W'), 'Wij beslissen binnen een maand op uw verzoek.', 'waarschijnlijk'],
  ['feeClaimed', askedFee('no'), 'Voor een afschrift brengen wij kosten in rekening.', 'waarschijnlijk'],
  ['feeDenied', askedFee('yes'), 'Een verzoek om inzage is gratis.', 'waarschijnlijk'],
  ['basisClaimed-f', { activity: basis('e') }, 'Wij gebruiken uw gegevens op basis van een gerechtvaardigd belang.', 'waarschijnlijk'],
  ['basisClaimed-f', { activity: basis('e') }, 'De verwerking is nodig wegens een gerechtvaardigd belang.', 'mogelijk'],
  ['basisClaimed-b', { activity: basis('f') }, 'Wij verwerken uw gegevens voor de uitvoering van onze overeenkomst.', 'waarschijnlijk'],
  ['basisClaimed-c', { activity: basis('f') }, 'Wij verwerken uw gegevens omdat wij een wettelijke verplichting hebben.', 'waarschijnlijk'],
  ['basisClaimed-e', { activity: basis('f') }, 'Wij verwerken uw gegevens voor een taak van algemeen belang.', 'waarschijnlijk'],
];

/** What looks like it, and is no contradiction. */
const nearMisses: readonly (readonly [id: string, Known, text: string])[] = [
  ['criminalDenied', dataOf('criminal'), 'Wij verwerken geen strafrechtelijke gegevens, tenzij de wet dat toestaat.'],
  ['criminalDenied', dataOf('criminal'), 'Zonder wettelijke grond verwerken wij geen strafrechtelijke gegevens.'],
  ['criminalDenied', dataOf('ordinary'), 'Wij verwerken geen strafrechtelijke gegevens.'],
  ['camerasDenied', filmed('cameras'), 'Wij gebruiken geen camera’s op de werkplek.'],
  ['camerasDenied', filmed('cameras'), 'Beelden van onze camera’s bewaren wij niet langer dan vier weken.'],
  ['camerasDenied', filmed('staff'), 'In ons gebouw hangen geen camera’s.'],
  ['camerasClaimed', filmed('cameras'), 'In ons gebouw hangen camera’s bij de ingang.'],
  ['camerasClaimed', filmed('no'), 'In ons gebouw hangen geen camera’s.'],
  ['camerasClaimed', { activity: { monitoring: null } }, 'In ons gebouw hangen camera’s bij de ingang.'],
  ['camerasClaimed', filmed('no'), 'Zet bij het beeldbellen met ons uw camera uit als u dat wilt.'],
  ['nameDiffers', called('Bureau Polderpad B.V.'), 'Polderpad is verantwoordelijk voor uw gegevens.'],
  ['nameDiffers', called('Bureau Polderpad B.V.'), 'Weidezicht is verantwoordelijk voor uw gegevens. Weidezicht hoort bij Polderpad.'],
  ['nameDiffers', called('Re-integratiebureau Noord West Werkt'), 'Bij het RNWW werkt u aan werk. RNWW is verantwoordelijk voor uw gegevens.'],
  ['nameDiffers', called('Bureau Polderpad B.V.'), 'Privacyverklaring Sollicitanten. Wij zijn verantwoordelijk voor uw gegevens.'],
  ['nameDiffers', called('Bureau Polderpad B.V.'), 'Privacybeleid Gegevensbescherming. Uw gegevensbescherming gaat ons ter harte.'],
  ['nameDiffers', called('Bureau Polderpad B.V.'), 'Iedereen is verantwoordelijk voor een goede sfeer.'],
  ['nameDiffers', { ...called('Bureau Polderpad B.V.'), party: { name: 'Klapperkast', country: 'NL' } }, 'Wij kochten het van Klapperkast. Klapperkast is verantwoordelijk voor de beveiliging van het systeem.'],
  ['nameDiffers', called('(voorbeeld)'), 'Weidezicht is verantwoordelijk voor uw gegevens.'],
  ['emailDiffers', reached('privacy@polderpad.example'), 'Uw vraag stuurt u aan PRIVACY@polderpad.example of info@polderpad.example.'],
  ['emailDiffers', reached('privacy@polderpad.example'), 'Een datalek meldt u bij meldpunt@weidezicht.example.'],
  ['emailDiffers', reached('privacy@polderpad.example'), 'De FG bereikt u op fg@weidezicht.example.'],
  ['emailDiffers', reached('dat weten wij nog niet'), 'Uw vraag stuurt u aan info@weidezicht.example.'],
  ['jointAbsent', joint, 'Samen met Klapperkast zijn wij verantwoordelijk.'],
  ['jointAbsent', { ...joint, activity: { ...joint.activity, role: 'controller' } }, 'Wij delen gegevens met de gemeente.'],
  ['jointClaimed', joint, 'Met de gemeente zijn wij gezamenlijk verantwoordelijk voor uw gegevens.'],
  ['jointClaimed', { activity: { role: 'controller' } }, 'De verantwoordelijke stelt alleen of samen met anderen het doel vast.'],
  ['jointClaimed', { activity: { role: 'controller' } }, 'Wij zijn samen met uw coach verantwoordelijk voor het resultaat van het traject.'],
  ['jointClaimed', { activity: { role: 'controller' } }, 'Wij zijn niet gezamenlijk verantwoordelijk met de gemeente.'],
  ['jointClaimed', { activity: { role: null } }, 'Met de gemeente zijn wij gezamenlijk verantwoordelijk voor uw gegevens.'],
  ['requestTerm', ownTerm('P4W'), 'Op een verzoek om inzage antwoorden wij binnen 28 dagen.'],
  ['requestTerm', ownTerm('P1M'), 'Op een verzoek antwoorden wij binnen een maand. Bij veel verzoeken verlengen wij dat met twee maanden.'],
  ['requestTerm', ownTerm('P4W'), 'Op een klacht antwoorden wij binnen zes weken.'],
  ['requestTerm', ownTerm('P4W'), 'Op uw verzoek vernietigen wij uw dossier binnen drie maanden en u hoort dat.'],
  ['requestTerm', ownTerm('zo snel mogelijk'), 'Op een verzoek om inzage antwoorden wij binnen twee weken.'],
  ['requestTerm', ownTerm(''), 'Op een verzoek om inzage antwoorden wij binnen twee weken.'],
  ['feeClaimed', askedFee('no'), 'Voor inzage brengen wij geen kosten in rekening.'],
  ['feeClaimed', askedFee('no'), 'Reiskosten krijgt u vergoed bij uw verzoek om een vergoeding van reiskosten.'],
  ['feeClaimed', askedFee('yes'), 'Voor een afschrift brengen wij kosten in rekening.'],
  ['feeDenied', askedFee('yes'), 'Koffie is gratis. Voor inzage vragen wij vijf euro.'],
  ['feeDenied', askedFee('yes'), 'De eerste kopie is kosteloos bij een verzoek.'],
  ['basisClaimed-f', { activity: basis('f') }, 'Wij gebruiken uw gegevens op basis van een gerechtvaardigd belang.'],
  ['basisClaimed-f', { activity: basis('e') }, 'Wij gebruiken uw gegevens niet op basis van een gerechtvaardigd belang.'],
  ['basisClaimed-f', { activity: basis(null) }, 'Wij gebruiken uw gegevens op basis van een gerechtvaardigd belang.'],
  ['basisClaimed-b', { activity: basis('f') }, 'Wij gebruiken uw gegevens voor de uitvoering van de overeenkomst met uw werkgever.'],
  ['basisClaimed-b', { activity: basis('f') }, 'Met verwerkers sluiten wij een overeenkomst over het gebruik van gegevens.'],
  ['basisClaimed-c', { activity: basis('f') }, 'Onze medewerkers hebben een wettelijke plicht tot geheimhouding van gegevens die zij gebruiken.'],
  ['basisClaimed-c', { activity: basis('f') }, 'Wij bewaren uw gegevens, tenzij een wettelijke verplichting iets anders zegt.'],
  ['basisClaimed-e', { activity: basis('f') }, 'De gemeente gebruikt uw gegevens voor een taak van algemeen belang.'],
];

test.each(found)('%s is found: the register says %j and the text "%s"', (id, known, text, certainty) => {
  expect(against(known, text).filter((finding) => finding.id === id)).toMatchObject([{ certainty }]);
});

test.each(nearMisses)('%s is not found: the register says %j and the text "%s"', (id, known, text) => {
  expect(against(known, text).map((finding) => finding.id)).not.toContain(id);
});

test('each of them has its near miss', () => {
  const ids = (cases: readonly (readonly [string, ...unknown[]])[]) => [...new Set(cases.map(([id]) => id))].toSorted();
  expect(ids(nearMisses)).toEqual(ids(found));
});

test('another name and another address are found where they stand', () => {
  expect(against(called('Bureau Polderpad'), 'De verwerkingsverantwoordelijke is Weidezicht.')).toMatchObject([{ id: 'nameDiffers', title: 'Een andere organisatie: Weidezicht', places: [{ hit: 'Weidezicht' }], register: [{ kind: 'organisation' }] }]);
  expect(against(reached('privacy@polderpad.example'), 'Mail naar info@weidezicht.example.')).toMatchObject([{ id: 'emailDiffers', places: [{ hit: 'info@weidezicht.example' }] }]);
});

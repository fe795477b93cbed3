import { avg } from '../law/citation';
import { largeScaleFactor, type LargeScaleFactor } from '../law/large-scale';
import type { GateId } from '../law/screening-list';
import { currentLists } from '../law/screening-lists';
import type { FieldsOf, ListField, LongTextField, Option } from './field';
import type { Decision, Screening, ScreeningNoField } from './screening-schema';
import { yesNoOptions } from './yes-no';
import { answerOptions, type GivenAnswer } from './screening-answers';

export const decisionOptions: readonly (Option & { readonly value: Decision })[] = [
  { value: 'dpia', label: 'DPIA maken', help: 'De DPIA is klaar voordat de verwerking begint.' },
  { value: 'noDpia', label: 'Geen DPIA maken', help: 'Wijkt dit af van de uitkomst, motiveer het dan. Is de DPIA verplicht, dan kan dit alleen met een uitzondering van art. 35 AVG.' },
  { value: 'later', label: 'Later besluiten', help: 'Kies wanneer u opnieuw kijkt.' },
];

function gateField(gate: GateId, help: string): ListField<GivenAnswer> {
  const { name, citation, questions } = currentLists[gate];
  return {
    kind: 'list',
    label: name,
    itemLabel: 'Vraag',
    itemNames: Object.fromEntries(questions.map((question) => [question.id, question.name])),
    help,
    citations: [citation],
    fields: {
      answer: { kind: 'choice', label: 'Antwoord', help: '', citations: [citation], options: answerOptions },
      reason: { kind: 'longText', label: 'Toelichting', help: 'Waarom dit antwoord? Een ander moet het later kunnen volgen.', citations: [avg('5(2)')] },
    },
  };
}

function largeScaleField(id: LargeScaleFactor['id']): LongTextField {
  const { name, question, help, citations } = largeScaleFactor(id);
  return { kind: 'longText', label: `Grootschalig: ${name.toLowerCase()}`, help: `${question} ${help}`, citations };
}

const fg = [avg('35(2)'), avg('39(1)(c)')];

/** Every field of a screening, in the order in which it is filled in. */
export const screeningFields: FieldsOf<Screening, ScreeningNoField> = {
  description: {
    kind: 'longText',
    label: 'Omschrijving van de verwerking',
    help: 'In drie regels: van wie gebruikt u welke gegevens, waarvoor, en waarmee.',
    citations: [avg('35(7)(a)')],
  },
  startedOn: { kind: 'date', label: 'Begonnen op', help: 'De dag waarop u met deze screening begon.', citations: [] },
  screenerName: { kind: 'text', label: 'Ingevuld door', help: 'Naam van wie de vragen beantwoordt.', citations: [avg('5(2)')] },
  screenerRole: { kind: 'text', label: 'Functie', help: 'Van wie de vragen beantwoordt.', citations: [] },
  largeScalePeople: largeScaleField('people'),
  largeScaleData: largeScaleField('data'),
  largeScaleDuration: largeScaleField('duration'),
  largeScaleArea: largeScaleField('area'),
  article35: gateField('article35', 'Eén keer ja: een DPIA is verplicht.'),
  apList: gateField('apList', 'Eén keer ja: een DPIA is verplicht.'),
  criteria: gateField('criteria', 'Twee keer ja: een DPIA is in de regel verplicht. Eén keer ja: u oordeelt zelf.'),
  otherRisk: gateField('otherRisk', 'Ook wat op geen lijst staat, kan een hoog risico geven. Deze vraag is vrij.'),
  riskMeasures: {
    kind: 'longText',
    label: 'Maatregelen die het risico verlagen',
    help: 'Wat doet u al of gaat u doen, zoals minder gegevens vragen of minder mensen toegang geven?',
    citations: [avg('35(7)(d)')],
  },
  fgAdvice: { kind: 'longText', label: 'Advies van de FG', help: 'Wat vindt de FG van het besluit om wel of geen DPIA te maken? Hebt u geen FG, laat dit dan leeg.', citations: fg },
  fgAdvisedOn: { kind: 'date', label: 'Datum van het advies', help: '', citations: fg },
  fgName: { kind: 'text', label: 'Naam van de FG', help: 'Van wie het advies gaf.', citations: fg },
  fgFollowed: { kind: 'choice', label: 'Volgt u het advies van de FG?', help: '', citations: fg, options: yesNoOptions },
  fgFollowUp: { kind: 'longText', label: 'Wat wij met het advies doen', help: 'Volgt u het advies niet, schrijf dan op waarom.', citations: fg },
  dataSubjectsView: {
    kind: 'longText',
    label: 'Mening van betrokkenen of hun vertegenwoordigers',
    help: 'Bijvoorbeeld van de cliëntenraad of de ondernemingsraad. Vroeg u het niet, schrijf dan op waarom niet.',
    citations: [avg('35(9)')],
  },
  decision: {
    kind: 'choice',
    label: 'Besluit',
    help: 'De verwerkingsverantwoordelijke besluit, niet de FG.',
    citations: [avg('35(1)'), avg('24(1)')],
    options: decisionOptions,
  },
  decidedBy: { kind: 'text', label: 'Besloten door', help: 'Naam en functie van wie namens de organisatie besluit. Dat is niet de FG.', citations: [avg('35(1)'), avg('38(6)')] },
  decidedOn: { kind: 'date', label: 'Datum van het besluit', help: '', citations: [avg('5(2)')] },
  motivation: {
    kind: 'longText',
    label: 'Motivering van het besluit',
    help: 'Nodig als het besluit afwijkt van de uitkomst, of als u zelf oordeelt. Waarom is het risico wel of niet hoog? Is de DPIA verplicht en maakt u er geen, noem dan de uitzondering.',
    citations: [avg('5(2)'), avg('35(1)'), avg('35(5)'), avg('35(10)')],
  },
  reviewOn: { kind: 'date', label: 'Opnieuw bekijken op', help: 'Uiterlijk na drie jaar is een goede gewoonte.', citations: [avg('35(11)')] },
  reviewTriggers: {
    kind: 'terms',
    label: 'Eerder opnieuw bekijken bij',
    help: 'Wat verandert het risico zo dat u niet op de datum wacht?',
    citations: [avg('35(11)')],
    suggestions: 'reviewTrigger',
  },
  dpiaLink: { kind: 'text', label: 'Waar de DPIA staat', help: 'Een adres, een map of een nummer.', citations: [avg('35(7)')] },
};

import { citationsText } from '../../law/citations-text';
import { isOpen, levelLabels, levels, type Finding } from '../../rules/finding';
import { bySubject, openByLevel, spread } from '../../rules/grouped';
import { meterText, type LetterMeter, type Meters } from '../../rules/letters';
import { waitingRules } from '../../rules/waiting';
import { dateInWords } from '../dates';
import { fingerprint } from '../fingerprint';
import type { Block, DocumentModel } from '../model';
import { organisationName } from '../register/organisation';
import { answeredBlocks, marginOf, openBlocks, sharedBlocks } from './finding-blocks';

export interface FindingsInput {
  readonly organisation: { readonly name: string };
  readonly findings: readonly Finding[];
  readonly meters: Meters;
  /** ISO date (yyyy-mm-dd) that the content speaks of */
  readonly date: string;
  readonly language: 'nl-NL';
}

const forWhom =
  'Voor eigen gebruik: dit document is niet bedoeld voor de toezichthouder. Het zegt wat in het register ontbreekt of waarschijnlijk niet klopt. Wat de wet van een register vraagt, staat in het register zelf.';
const limits = 'Grondslag loopt vaste regels na over wat is ingevuld. Of de antwoorden waar zijn, weten die regels niet. In de kantlijn staat in welk artikel de wet het vraagt.';

/** What the rules find in the whole register, for those who keep it. */
export function findingsDocument({ organisation, findings, meters, date, language }: FindingsInput): DocumentModel {
  const { shared, rest } = spread(findings.filter(isOpen));
  const open = bySubject(rest);
  const answered = bySubject(findings.filter((finding) => !isOpen(finding))).flatMap((group) => group.findings);
  const counts = openByLevel(findings);
  const found: readonly Block[] = open.length + shared.length === 0 ? [{ kind: 'paragraph', text: 'Er staat niets open.' }] : [...sharedBlocks(shared, language), ...open.flatMap((group) => openBlocks(group, language))];
  return {
    title: 'Bevindingen',
    organisation: organisationName(organisation),
    language,
    date,
    version: fingerprint({ organisation: organisation.name, shared, open, answered, meters }),
    blocks: [
      { kind: 'note', text: forWhom },
      {
        kind: 'facts',
        facts: [
          { term: 'Datum', text: dateInWords(date, language), citation: '' },
          ...levels.map((level) => ({ term: levelLabels[level], text: `${counts[level]}`, citation: '' })),
          { term: 'Beoordeeld', text: `${answered.length}`, citation: '' },
        ],
      },
      { kind: 'paragraph', text: limits },
      { kind: 'heading', level: 2, text: 'Artikel 30 AVG, per letter' },
      { kind: 'paragraph', text: 'Bij hoeveel verwerkingen er over de letter geen fout of waarschuwing openstaat.' },
      ...meterBlocks('Als verwerkingsverantwoordelijke', meters.controller),
      ...meterBlocks('Als verwerker', meters.processor),
      { kind: 'heading', level: 1, text: 'Wat te doen is' },
      ...found,
      ...answeredBlocks(answered, language),
      ...waitingBlocks(),
    ],
  };
}

function meterBlocks(title: string, meters: readonly LetterMeter[]): Block[] {
  if (meters.every(({ of }) => of === 0)) return [];
  return [
    { kind: 'heading', level: 3, text: title },
    { kind: 'facts', facts: meters.map((meter) => ({ term: meterText(meter), text: meter.duty.label, citation: marginOf([meter.duty.citation]) })) },
  ];
}

function waitingBlocks(): Block[] {
  return [
    { kind: 'heading', level: 1, text: 'Wat nog niet wordt nagegaan' },
    { kind: 'paragraph', text: 'Deze regels wachten op een onderdeel dat er nog niet is. Dat er niets over staat, zegt dus niet dat het in orde is.' },
    { kind: 'list', items: waitingRules.map(({ title, citations, waitsFor }) => `${title} (${citationsText(citations)}). Wacht op ${waitsFor}.`) },
  ];
}

import type { Agreement } from '../../record/agreement';
import type { Field } from '../../record/field';
import { measureKind, type Measure } from '../../record/measure';
import { partyKind, type Party } from '../../record/party';
import { systemKind, type System } from '../../record/system';
import { fieldText, labelledLines, type Telling } from '../field-text';
import type { Block, Fact } from '../model';
import { referenceName, type Sealed } from '../references';
import type { Used } from './used';

/** What stays inside the organisation. */
const insideOfParty: readonly (keyof Party)[] = ['remarks'];
/** That there is an agreement, of which sort and for how long, is told; what it says is in the agreement, and when to look again is for ourselves. */
const insideOfAgreement = ['reviewOn', 'shared', 'requests', 'breachNotice', 'retention', 'atTheEnd', 'guarantees', 'clauses'] as const satisfies readonly (keyof Agreement)[];
const insideOfSystem: readonly (keyof System)[] = ['remarks'];
const insideOfMeasure: readonly (keyof Measure)[] = [];

interface Shelf {
  readonly kind: 'party' | 'system' | 'measure';
  readonly title: string;
  readonly fields: Readonly<Record<string, Field>>;
  readonly inside: readonly string[];
}

const shelves: readonly Shelf[] = [
  { kind: 'party', title: 'Partijen', fields: partyKind.fields, inside: insideOfParty },
  { kind: 'system', title: 'Systemen', fields: systemKind.fields, inside: insideOfSystem },
  { kind: 'measure', title: 'Maatregelen', fields: measureKind.fields, inside: insideOfMeasure },
];

/** By name, with all that is known of each; one forgotten field is impossible, since all of the catalogue are told. */
function shelfFacts({ kind, fields, inside }: Shelf, records: readonly Sealed<Party | System | Measure>[], telling: Telling): Fact[] {
  const collator = new Intl.Collator('nl', { numeric: true });
  const named = records.map(({ id, body }) => ({ id, body, name: referenceName(telling.references, kind, id) }));
  return named
    .toSorted((a, b) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1))
    .map(({ body, name }) => ({ term: name, text: [...folded(labelledLines(fields, body, telling, ['name', 'agreements', ...inside])), ...agreementLines(body, telling)], citation: '' }));
}

/** 'Verwerkersovereenkomst hosting; getekend op: 4 november 2024', on a line for each. */
function agreementLines(body: Party | System | Measure, telling: Telling): readonly string[] {
  if (!('agreements' in body)) return [];
  const { fields } = partyKind.fields.agreements;
  return body.agreements.flatMap((agreement) => {
    const [[type = ''], [title = '']] = [fieldText(fields.type, agreement.type, telling), fieldText(fields.title, agreement.title, telling)];
    const rest = labelledLines(fields, agreement, telling, ['type', 'title', ...insideOfAgreement]);
    const said = [title, ...rest.map(lowered)].filter((text) => text !== '');
    // A title mostly begins with the sort: then it is said once.
    if (type !== '' && title.startsWith(type)) return [said.join('; ')];
    return said.length > 0 ? [`${type || partyKind.fields.agreements.itemLabel}: ${said.join('; ')}`] : fieldText(fields.type, agreement.type, telling);
  });
}

const lowered = (line: string) => `${line.slice(0, 1).toLowerCase()}${line.slice(1)}`;

/** Short lines behind each other, an address and a long text on lines of their own. */
function folded(lines: readonly string[]): readonly string[] {
  const own = lines.filter((line) => line.includes('\n') || line.length > 200);
  const short = lines.filter((line) => !own.includes(line));
  return [...own, ...(short.length === 0 ? [] : [short.join('\u2002·\u2002')])];
}

const intro: Block = { kind: 'paragraph', text: 'Wie en wat bij de verwerkingen bij naam genoemd is, staat hier één keer beschreven.' };

/** Parties, systems and measures once, with what is known of them; the activities name them. */
export function appendixBlocks(used: Used, telling: Telling): Block[] {
  const filled = shelves.flatMap((shelf): Block[] => {
    const facts = shelfFacts(shelf, used[shelf.kind], telling);
    return facts.length === 0 ? [] : [{ kind: 'heading', level: 2, text: shelf.title }, { kind: 'facts', facts }];
  });
  return filled.length === 0 ? [] : [{ kind: 'heading', level: 1, text: 'Partijen, systemen en maatregelen' }, intro, ...filled];
}

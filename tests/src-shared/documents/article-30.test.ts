import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controllerDuties, processorDuties } from '@shared/law/article-30';
import { activityKind } from '@shared/record/activity/activity';
import { openItems, type OpenItemName } from '@shared/record/activity/open-items';
import type { Field } from '@shared/record/field';
import { blankJointController } from '@shared/record/joint-controller';
import { measureKind } from '@shared/record/measure';
import { organisationKind } from '@shared/record/organisation';
import { partyKind } from '@shared/record/party';
import { registerDocument } from '@shared/documents/register';
import { activityBodies, bodyOf } from '../../generated/bodies';
import { emptied, filledBody, labelOf, planted, type Fields, type Values } from './planted';

const catalogues = { organisation: organisationKind.fields as Fields, activity: activityKind.fields as Fields, party: partyKind.fields as Fields };
type Record = keyof typeof catalogues;

interface Answer {
  /** where it is filled in: 'activity.purposes.description' */
  readonly fields: readonly string[];
  /** what is said while it is not */
  readonly open: readonly OpenItemName[];
}

const ourselves = ['name', 'address', 'email', 'phone', 'representative', 'dpoName', 'dpoEmail', 'dpoPhone'].map((key) => `organisation.${key}`);
const transfers = ['activity.anyTransfers', 'activity.transfers.party', 'activity.transfers.country', 'activity.transfers.document'];
const security = ['activity.measures', 'activity.securityExplanation'];

/** What each letter asks, with the fields that answer it. */
const answers: Readonly<globalThis.Record<string, Answer>> = {
  '30(1)(a)': { fields: [...ourselves, 'organisation.jointControllers.party', 'activity.jointControllers.party', 'party.contact'], open: ['jointControllers'] },
  '30(1)(b)': { fields: ['activity.purposes.description'], open: ['purposes'] },
  '30(1)(c)': { fields: ['activity.subjects.name', 'activity.dataCategories.name', 'activity.dataCategories.subjects'], open: ['subjects', 'dataCategories'] },
  '30(1)(d)': { fields: ['activity.anyRecipients', 'activity.recipients.party'], open: ['recipients'] },
  '30(1)(e)': { fields: transfers, open: ['transfers'] },
  '30(1)(f)': { fields: ['activity.dataCategories.term', 'activity.dataCategories.startEvent', 'activity.dataCategories.subjects.term', 'activity.dataCategories.subjects.startEvent'], open: [] },
  '30(1)(g)': { fields: security, open: ['security'] },
  '30(2)(a)': { fields: [...ourselves, 'activity.assignments.party', 'party.contact'], open: ['assignments'] },
  '30(2)(b)': { fields: ['activity.assignments.processing'], open: ['assignments'] },
  '30(2)(c)': { fields: transfers, open: ['transfers'] },
  '30(2)(d)': { fields: security, open: ['security'] },
};

const duties = [...controllerDuties, ...processorDuties];
const perField = Object.entries(answers).flatMap(([article, { fields }]) => fields.map((path) => ({ article, path })));

/** The fields from the top of a record down to the one that a path names. */
function fieldsAt(path: string): readonly Field[] {
  const [record = '', ...keys] = path.split('.');
  let fields: Fields = catalogues[record as Record];
  return keys.map((key) => {
    const field = fields[key];
    if (field === undefined) throw new RangeError(`no field '${path}'`);
    fields = field.kind === 'list' ? (field.fields as Fields) : {};
    return field;
  });
}

const mark = 'Merkteken';
/** Every id in the filled bodies leads to a record of this name. */
const sealed = <Body>(body: Body) => ({ id: 'filled', rev: 'r', body });

const roleOf = (article: string) => (article.startsWith('30(2)') ? 'processor' : 'joint');

it('every letter of art. 30 has its fields', () => {
  expect(Object.keys(answers)).toEqual(duties.map(({ citation }) => citation.article));
});

it.each(perField)('$path is asked by art. $article', ({ article, path }) => {
  const cited = fieldsAt(path).flatMap(({ citations }) => citations.filter(({ source }) => source === 'avg').map((citation) => citation.article));
  expect(cited).toContain(article);
});

it.each(perField.filter(({ path }) => path !== 'activity.dataCategories.subjects'))('art. $article: $path stands in the printed register, whatever else does', ({ article, path }) => {
  const [record = '', ...keys] = path.split('.');
  const field = fieldsAt(path).at(-1);
  const word = { text: fc.constantFrom('', 'woord') };
  fc.assert(
    fc.property(bodyOf(organisationKind, word), activityBodies(word), bodyOf(partyKind, word), (organisation, activity, party) => {
      const place = (of: Record, body: Values) => (of === record ? planted(catalogues[of], body, keys, mark) : body);
      // Contact details are asked of whom we decide with, and of whom we work for.
      const withParty = {
        jointControllers: [{ ...blankJointController('j'), party: 'filled' }],
        assignments: [{ id: 'a', party: 'filled', processing: '', instruction: '' }],
      };
      // What names a record is found by the name of that record.
      const name = field?.kind === 'reference' || field?.kind === 'references' ? mark : 'Naam';
      const { blocks } = registerDocument({
        organisation: organisationKind.schema.parse(place('organisation', { ...organisation })),
        activities: [sealed(activityKind.schema.parse({ ...place('activity', { ...activity, ...(record === 'party' ? withParty : {}) }), role: roleOf(article) }))],
        parties: [sealed(partyKind.schema.parse(place('party', { ...party, name })))],
        systems: [],
        measures: [sealed({ ...measureKind.blank(), name })],
        date: '2026-11-22',
        language: 'nl-NL',
      });
      const appendix = blocks.findIndex((block) => block.kind === 'heading' && block.text === 'Partijen, systemen en maatregelen');
      expect(JSON.stringify(blocks.slice(0, appendix === -1 ? undefined : appendix))).toContain(labelOf(field, mark));
    }),
    { numRuns: 15 },
  );
});

it('a group of people stands beside the data that are of it', () => {
  const activity = { ...activityKind.blank(), role: 'controller', subjects: [{ id: 's', name: mark, description: '' }] };
  const filled = activityKind.schema.parse({ ...activity, dataCategories: [{ ...Object(filledBody(activityKind.fields as Fields, 's')).dataCategories[0], name: 'NAW' }] });
  const { blocks } = registerDocument({ organisation: organisationKind.blank(), activities: [sealed(filled)], parties: [], systems: [], measures: [], date: '2026-11-22', language: 'nl-NL' });
  const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
  expect(rows.find(([first]) => first === 'NAW')?.join()).toContain(mark);
});

describe('what is not filled in is said', () => {
  const filled = (article: string) => activityKind.schema.parse({ ...filledBody(activityKind.fields as Fields, 'filled'), role: roleOf(article) });

  it.each(duties)('of $citation.article, and not when it is', ({ citation: { article } }) => {
    const { fields, open } = answers[article] ?? { fields: [], open: [] };
    const full = filled(article);
    const names = (body: typeof full) => openItems(body).map(({ name }) => name);
    expect(names(full)).toEqual([]);
    const tops = fields.filter((path) => path.startsWith('activity.')).map((path) => path.split('.')[1] ?? '');
    expect(names(activityKind.schema.parse(emptied(activityKind.fields as Fields, { ...full }, tops)))).toEqual(expect.arrayContaining([...open]));
  });

  it('of the term of one kind of data', () => {
    const full = filled('30(1)(f)');
    const without = full.dataCategories.map((category) => ({ ...category, term: '', termReason: '', subjects: category.subjects.map((cell) => ({ ...cell, term: '', termReason: '' })) }));
    expect(openItems({ ...full, dataCategories: without }).map(({ name }) => name)).toEqual(['terms']);
  });
});

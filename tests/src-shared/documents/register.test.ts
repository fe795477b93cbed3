import { describe, expect, it } from 'vitest';
import type { Activity } from '@shared/record/activity/activity';
import { activityKind } from '@shared/record/activity/activity';
import { organisationKind } from '@shared/record/organisation';
import { registerDocument, type RegisterInput } from '@shared/documents/register';

const organisation = { name: 'Bureau Voorbeeld', address: 'Dorpsweg 1\n1000 AA Nergens', email: 'privacy@voorbeeld.example', phone: '', kvkNumber: '12345678' };

function register(activities: readonly Partial<Activity>[], changes: Partial<RegisterInput> = {}) {
  return registerDocument({
    organisation,
    activities: activities.map((body, index) => ({ id: `a${index}`, rev: `r${index}`, body: { ...activityKind.blank(), ...body } })),
    date: '2026-11-21',
    language: 'nl-NL',
    ...changes,
  });
}

const headings = (model: ReturnType<typeof register>) =>
  model.blocks.flatMap((block) => (block.kind === 'heading' && block.level < 3 ? [`${block.level} ${block.text}`] : []));

describe('registerDocument', () => {
  it('is a document of plain values', () => {
    const model = register([
      {
        name: 'Salarisadministratie',
        role: 'controller',
        purposes: [{ id: 'p', description: 'Loon betalen.', basis: 'b', basisExplanation: '' }],
        remarks: 'alleen voor onszelf',
      },
    ]);
    expect(model).toEqual({
      title: 'Register van verwerkingsactiviteiten',
      organisation: 'Bureau Voorbeeld',
      language: 'nl-NL',
      date: '2026-11-21',
      version: expect.stringMatching(/^[0-9a-f]{8}$/),
      blocks: [
        {
          kind: 'facts',
          facts: [
            { term: 'Naam van de organisatie', text: 'Bureau Voorbeeld', citation: 'art. 30(1)(a)' },
            { term: 'Adres', text: 'Dorpsweg 1\n1000 AA Nergens', citation: 'art. 30(1)(a)' },
            { term: 'E-mailadres', text: 'privacy@voorbeeld.example', citation: 'art. 30(1)(a)' },
            { term: 'Telefoonnummer', text: 'Nog niet ingevuld', citation: 'art. 30(1)(a)' },
            { term: 'KvK-nummer', text: '12345678', citation: '' },
          ],
        },
        {
          kind: 'facts',
          facts: [
            { term: 'Datum', text: '21 november 2026', citation: '' },
            { term: 'Aantal verwerkingen', text: '1\u00a0als verwerkingsverantwoordelijke', citation: '' },
            { term: 'Versie', text: model.version, citation: '' },
          ],
        },
        expect.objectContaining({ kind: 'note' }),
        expect.objectContaining({ kind: 'paragraph' }),
        { kind: 'contents' },
        { kind: 'heading', level: 1, text: 'Als verwerkingsverantwoordelijke' },
        {
          kind: 'paragraph',
          text: 'Verwerkingen waarvan de organisatie, alleen of samen met een ander, het doel en de middelen bepaalt (art. 30, lid 1, AVG).',
        },
        { kind: 'heading', level: 2, text: 'Salarisadministratie' },
        { kind: 'facts', facts: [{ term: 'Onze rol', text: 'Verwerkingsverantwoordelijke', citation: 'art. 4(7)' }] },
        { kind: 'heading', level: 3, text: 'Doel' },
        {
          kind: 'facts',
          facts: [
            { term: 'Omschrijving van het doel', text: 'Loon betalen.', citation: 'art. 30(1)(b)' },
            { term: 'Grondslag', text: 'b. Uitvoering van een overeenkomst', citation: 'art. 6(1)' },
            { term: 'Toelichting op de grondslag', text: 'Nog niet ingevuld', citation: 'art. 5(2)' },
          ],
        },
      ],
    });
  });

  it('puts each activity in its part, by name as a Dutch reader expects, those without a name last', () => {
    const model = register([
      { name: 'traject 10', role: 'controller' },
      { name: 'Öffentlichkeit', role: 'joint' },
      { name: '', role: 'controller' },
      { name: 'Traject 2', role: 'controller' },
      { name: 'Hosting', role: 'processor' },
      { name: 'Later', role: null },
    ]);
    expect(headings(model)).toEqual([
      '1 Als verwerkingsverantwoordelijke',
      '2 Öffentlichkeit',
      '2 Traject 2',
      '2 traject 10',
      '2 Verwerking zonder naam',
      '1 Als verwerker',
      '2 Hosting',
      '1 Nog niet ingedeeld',
      '2 Later',
    ]);
    expect(JSON.stringify(model.blocks)).toContain('6, waarvan 4\u00a0als verwerkingsverantwoordelijke, 1\u00a0als verwerker en 1\u00a0nog niet ingedeeld');
    expect(model.blocks).toContainEqual({ kind: 'note', text: expect.stringMatching(/^Concept\. /) });
  });

  it('tells what is there of a processor and misses nothing that art. 30(2) does not ask', () => {
    const model = register([
      { name: 'Hosting', role: 'processor' },
      { name: 'Scan', role: 'processor', purposes: [{ id: 'p', description: 'Scan afnemen.', basis: null, basisExplanation: '' }] },
    ]);
    expect(model.blocks.slice(-5)).toEqual([
      { kind: 'facts', facts: [{ term: 'Onze rol', text: 'Verwerker', citation: 'art. 4(8)' }] },
      { kind: 'heading', level: 2, text: 'Scan' },
      { kind: 'facts', facts: [{ term: 'Onze rol', text: 'Verwerker', citation: 'art. 4(8)' }] },
      { kind: 'heading', level: 3, text: 'Doel' },
      { kind: 'facts', facts: [{ term: 'Omschrijving van het doel', text: 'Scan afnemen.', citation: '' }] },
    ]);
    expect(model.blocks[0]).toMatchObject({ facts: [{ citation: 'art. 30(2)(a)' }, {}, {}, {}, {}] });
  });

  it('says what no one filled in', () => {
    const model = register([{ name: 'Camera', role: 'controller' }, { purposes: [{ id: 'p', description: ' ', basis: null, basisExplanation: '' }] }]);
    expect(model.blocks).toContainEqual({
      kind: 'facts',
      facts: [
        { term: 'Onze rol', text: 'Verwerkingsverantwoordelijke', citation: 'art. 4(7)' },
        { term: 'Doelen', text: 'Nog niet ingevuld', citation: 'art. 30(1)(b)' },
      ],
    });
    expect(model.blocks).toContainEqual({ kind: 'facts', facts: [{ term: 'Onze rol', text: 'Nog niet ingevuld', citation: '' }] });
    expect(model.blocks.at(-1)).toMatchObject({ facts: [{ text: 'Nog niet ingevuld' }, { text: 'Nog niet ingevuld' }, { text: 'Nog niet ingevuld' }] });
  });

  it('says so when there is nothing at all', () => {
    const model = register([], { organisation: organisationKind.blank() });
    expect(model.organisation).toBe('Naam van de organisatie: nog niet ingevuld');
    expect(model.blocks.at(-1)).toEqual({ kind: 'note', text: 'Er zijn nog geen verwerkingen vastgelegd.' });
    expect(model.blocks).not.toContainEqual({ kind: 'contents' });
    expect(headings(model)).toEqual([]);
  });

  it('names the letters of art. 30 that a register cannot hold yet', () => {
    const notes = register([{ role: 'controller' }, { role: 'processor' }]).blocks.filter(({ kind }) => kind === 'note');
    expect(notes).toHaveLength(2);
    expect(notes[0]).toMatchObject({ text: expect.stringContaining('categorieën van ontvangers (d)') });
    expect(notes[0]).not.toMatchObject({ text: expect.stringContaining('(b)') });
  });
});

describe('the version of a register', () => {
  const two = [{ name: 'A' }, { name: 'B' }];
  const versionOf = (changes: Partial<RegisterInput>) => register(two, changes).version;
  const activities = two.map((body, index) => ({ id: `a${index}`, rev: `r${index}`, body: { ...activityKind.blank(), ...body } }));

  it.each<[string, Partial<RegisterInput>, boolean]>([
    ['the same revisions in another order', { activities: activities.toReversed() }, true],
    ['another day', { date: '2026-11-22' }, true],
    ['another revision', { activities: activities.map((each) => ({ ...each, rev: `${each.rev}+` })) }, false],
    ['one activity less', { activities: activities.slice(1) }, false],
    ['another address', { organisation: { ...organisation, address: 'Elders' } }, false],
  ])('for %s', (_, changes, same) => {
    expect(versionOf(changes) === versionOf({})).toBe(same);
  });
});

import { describe, expect, it } from 'vitest';
import { activityKind } from '@shared/record/activity/activity';
import { organisationKind } from '@shared/record/organisation';
import type { RegisterInput } from '@shared/documents/register';
import { complete } from './register/complete';
import { headings, lines, measures, organisation, parties, register } from './register/try-register';

describe('the parts of a register', () => {
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
      '2 Naamloze verwerking',
      '1 Als verwerker',
      '2 Hosting',
      '1 Nog niet ingedeeld',
      '2 Later',
    ]);
    expect(JSON.stringify(model.blocks)).toContain('6, waarvan 4\u00a0als verwerkingsverantwoordelijke, 1\u00a0als verwerker en 1\u00a0nog niet ingedeeld');
    expect(model.blocks).toContainEqual({ kind: 'note', text: expect.stringMatching(/^Concept\. /) });
  });

  it('describes the parties, systems and measures that are named, and no others', () => {
    const { blocks } = register([complete]);
    const start = blocks.findIndex((block) => block.kind === 'heading' && block.text === 'Partijen, systemen en maatregelen');
    expect(blocks.slice(start).flatMap(lines)).toMatchInlineSnapshot(`
      [
        "## Partijen, systemen en maatregelen",
        "Wie en wat bij de verwerkingen bij naam genoemd is, staat hier één keer beschreven.",
        "## Partijen",
        "| Werkgever Jansen: Adres en contactgegevens: Markt 1 / info@jansen.example / Land: Nederland / Overeenkomst van opdracht: Opdracht re-integratie; getekend of aanvaard op: 1 maart 2025; loopt tot en met: zolang het loopt",
        "## Systemen",
        "| Dossiers: Leverancier: Verwijderde partij · Land: Ierland",
        "## Maatregelen",
        "| MFA: Soort maatregel: Technisch · Hoe het geregeld is: Overal.",
      ]
    `);
  });

  it('says so when there is nothing at all', () => {
    const model = register([], { organisation: organisationKind.blank() });
    expect(model.organisation).toBe('Naam van de organisatie: nog niet ingevuld');
    expect(model.blocks.at(-1)).toEqual({ kind: 'note', text: 'Er zijn nog geen verwerkingen vastgelegd.' });
    expect(model.blocks).not.toContainEqual({ kind: 'contents' });
    expect(headings(model)).toEqual([]);
  });
});

describe('the version of a register', () => {
  const bodies = [{ name: 'A', measures: ['mfa'] }, { name: 'B' }];
  const activities = bodies.map((body, index) => ({ id: `a${index}`, rev: `r${index}`, body: { ...activityKind.blank(), ...body } }));
  const versionOf = (changes: Partial<RegisterInput>) => register([], { activities, ...changes }).version;

  it.each<[string, Partial<RegisterInput>, boolean]>([
    ['the same revisions in another order', { activities: activities.toReversed() }, true],
    ['another day', { date: '2026-11-22' }, true],
    ['another revision of a party that is not printed', { parties: parties.map((each) => ({ ...each, rev: `${each.rev}+` })) }, true],
    ['another revision', { activities: activities.map((each) => ({ ...each, rev: `${each.rev}+` })) }, false],
    ['another revision of a measure that is printed', { measures: measures.map((each) => ({ ...each, rev: `${each.rev}+` })) }, false],
    ['one activity less', { activities: activities.slice(1) }, false],
    ['another address', { organisation: { ...organisation, address: 'Elders' } }, false],
  ])('for %s', (_, changes, same) => {
    expect(versionOf(changes) === versionOf({})).toBe(same);
  });
});

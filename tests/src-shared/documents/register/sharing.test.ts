import { describe, expect, it } from 'vitest';
import { blankRecipient, blankTransfer } from '@shared/record/activity/sharing';
import { blankDataSubject } from '@shared/record/activity/subjects-and-data';
import { partyKind } from '@shared/record/party';
import { lines, register } from './try-register';

const party = (id: string, country: string) => ({ id, rev: 'r', body: { ...partyKind.blank(), name: id, country } });

const subjects = [{ ...blankDataSubject('c'), name: 'Cliënt' }, { ...blankDataSubject('e'), name: 'Werkgever' }];

describe('recipients', () => {
  const told = (recipients: readonly ReturnType<typeof blankRecipient>[]) => {
    const { blocks } = register([{ role: 'controller', subjects, recipients: [...recipients] }], { parties: [party('Haag', 'NL'), party('Berg', 'DE'), party('Dal', '')] });
    const all = blocks.flatMap(lines);
    return all.slice(all.indexOf('## Ontvangers en doorgiften (art. 30(1)(d))') + 1, all.findIndex((line) => line.includes('| Doorgiften')));
  };

  it('have a line each, also where the same is said of them, and say where they are when that is abroad', () => {
    const host = { role: 'processor', explanation: 'Bewaart.' } as const;
    expect(told([{ ...blankRecipient('1'), party: 'Haag', ...host }, { ...blankRecipient('2'), party: 'Dal', explanation: 'Leest.' }, { ...blankRecipient('3'), party: 'Berg', ...host }])).toEqual([
      '| Haag: Verwerker: Bewaart.',
      '| Dal: Leest.',
      '| Berg (Duitsland): Verwerker: Bewaart.',
    ]);
  });

  it('are told under a heading of their own where transfers have one', () => {
    const { blocks } = register([{ role: 'controller', anyRecipients: 'none', transfers: [blankTransfer('t')] }]);
    const all = blocks.flatMap(lines);
    expect(all.slice(all.indexOf('## Ontvangers (art. 30(1)(d))')).slice(0, 3)).toEqual(['## Ontvangers (art. 30(1)(d))', '| Ontvangers: Geen ontvangers', '## Doorgifte (art. 30(1)(e))']);
  });

  it('have no role where none is filled in: the article does not ask for it', () => {
    expect(told([{ ...blankRecipient('1'), party: 'Haag' }])).toEqual(['| Haag: ']);
  });

  it('say whose data they get where that is not everybody', () => {
    const host = { role: 'processor', explanation: 'Bewaart.' } as const;
    expect(told([{ ...blankRecipient('1'), party: 'Haag', ...host, groups: ['c'] }, { ...blankRecipient('2'), party: 'Dal', ...host }, { ...blankRecipient('3'), party: 'Berg', groups: ['gone'] }])).toEqual([
      '| Haag: Verwerker: Bewaart. / Van welke groepen: Cliënt',
      '| Dal: Verwerker: Bewaart.',
      '| Berg (Duitsland): Van welke groepen: Verwijderde groep',
    ]);
  });
});

describe('a transfer', () => {
  const told = (groups: string[]) => register([{ role: 'controller', subjects, transfers: [{ ...blankTransfer('t'), groups }] }]).blocks.flatMap(lines);

  it('says whose data go where that is not everybody', () => {
    expect(told(['c', 'e'])).toContain('| Van welke groepen: Cliënt / Werkgever');
    expect(told([]).some((line) => line.startsWith('| Van welke groepen'))).toBe(false);
  });
});

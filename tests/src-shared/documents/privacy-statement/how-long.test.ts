import { describe, expect, it, test } from 'vitest';
import { termInWords } from '@shared/documents/privacy-statement/how-long';
import { blankHandling } from '@shared/record/activity/subjects-and-data';
import { suggestionsOf } from '@shared/record/suggestions';

const clients = { id: 'clients', label: 'Cliënten' };
const staff = { id: 'staff', label: 'Medewerkers' };
const kept = (term: string, startEvent: string, audience = staff) => termInWords({ ...blankHandling(), term, startEvent }, audience);

test('what is the reader’s own is called so, and only theirs', () => {
  expect(kept('P2Y', 'Einde traject', clients)).toBe('2 jaar na het einde van uw traject');
  expect(kept('P2Y', 'Einde traject')).toBe('2 jaar na het einde van het traject');
  expect(kept('P2Y', 'Einde dienstverband')).toBe('2 jaar na het einde van uw dienstverband');
});

describe.each(suggestionsOf('startEvent').map(({ label }) => label))('a term from %s', (label) => {
  it('is told in plain words, with a term and without', () => {
    expect(kept('P2Y', label)).toMatch(/^2 jaar na (de|het|ons|uw) [a-zé ]+$/u);
    expect(kept('P0D', label)).toMatch(/^Tot direct na (de|het|ons|uw) [a-zé ]+$/u);
  });
});

test.each([
  ['P0D', 'Aanmelding', 'Tot direct na uw aanmelding'],
  ['P0D', 'HERSTEL', 'Tot direct na het herstel'],
  ['P2Y', 'Betaling van de factuur', '2 jaar na de betaling van de factuur'],
  ['PT72H', 'Opname', '72 uur na de opname'],
  ['P1DT12H', 'Bezoek', '1 dag en 12 uur na het bezoek'],
  ['P6M', 'Vertrek naar Spanje', '6 maanden vanaf dit moment: Vertrek naar Spanje'],
  ['P0D', 'Vertrek naar Spanje', 'Tot dit moment: Vertrek naar Spanje'],
  ['zolang het kan', 'Bezoek', 'zolang het kan na het bezoek'],
  ['', 'Bezoek', ''],
  ['P1Y', '', '1 jaar'],
  ['P0D', '', ''],
  ['zolang het kan', '', 'zolang het kan'],
])('%s from %s', (term, start, words) => {
  expect(kept(term, start, clients)).toBe(words);
});

const books = { ...blankHandling(), term: 'P7Y', startEvent: 'Einde boekjaar', termKind: 'minimum', retentionRow: 'R40' } as const;
test.each<[string, Partial<typeof books | ReturnType<typeof blankHandling>>, string]>([
  ['what a law says', {}, '7 jaar na het einde van het boekjaar (dat moet van de wet)'],
  ['a shorter part of it', { term: 'P5Y' }, '5 jaar na het einde van het boekjaar (dat moet van de wet)'],
  ['more than the law says', { term: 'P30Y' }, '30 jaar na het einde van het boekjaar'],
  ['a minimum of a law that nobody named', { retentionRow: null }, '7 jaar na het einde van het boekjaar'],
  ['a minimum that the row is not', { retentionRow: 'R01' }, '7 jaar na het einde van het boekjaar'],
  ['a term of our own', { termKind: 'policy' }, '7 jaar na het einde van het boekjaar'],
])('%s is only told to be a duty of the law where that law is known', (_, change, words) => {
  expect(termInWords({ ...books, ...change }, staff)).toBe(words);
});

test('what has a number is told by it, and what cannot be counted by its reason', () => {
  expect(termInWords({ ...blankHandling(), term: 'P2Y', termReason: 'Zo gebruikelijk' }, staff)).toBe('2 jaar');
  expect(termInWords({ ...blankHandling(), term: 'P2Y', termReason: 'Vanaf het laatste gesprek.' }, staff)).toBe('2 jaar. Vanaf het laatste gesprek.');
  expect(termInWords({ ...blankHandling(), term: 'P0D', termReason: 'Wij bewaren het niet.' }, staff)).toBe('Wij bewaren het niet.');
  expect(termInWords({ ...blankHandling(), termReason: ' Zolang de rechter erover gaat. ' }, staff)).toBe('Zolang de rechter erover gaat.');
});

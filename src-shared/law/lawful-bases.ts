import { avg, type Citation } from './citation';

/** The six lawful bases (*grondslagen*) of art. 6(1) AVG, by their letter. Labels: domain vocabulary. */
export interface LawfulBasis {
  readonly letter: 'a' | 'b' | 'c' | 'd' | 'e' | 'f';
  readonly label: string;
  readonly help: string;
  readonly citation: Citation;
}

export const lawfulBases: readonly LawfulBasis[] = [
  {
    letter: 'a',
    label: 'Toestemming',
    help: 'Vrij, specifiek en aantoonbaar gegeven. Voor cliënten en medewerkers is dat zelden zo.',
    citation: avg('6(1)(a)'),
  },
  {
    letter: 'b',
    label: 'Uitvoering van een overeenkomst',
    help: 'Een overeenkomst met de betrokkene zelf, niet met een opdrachtgever; of stappen daarvoor waar hij zelf om vraagt.',
    citation: avg('6(1)(b)'),
  },
  { letter: 'c', label: 'Wettelijke verplichting', help: 'Een wet met artikel; een contract telt niet.', citation: avg('6(1)(c)') },
  { letter: 'd', label: 'Vitaal belang', help: 'Alleen in noodgevallen, om een leven te redden.', citation: avg('6(1)(d)') },
  {
    letter: 'e',
    label: 'Taak van algemeen belang of openbaar gezag',
    help: 'Een taak die een wet opdraagt aan uw organisatie of aan de overheid voor wie u werkt.',
    citation: avg('6(1)(e)'),
  },
  {
    letter: 'f',
    label: 'Gerechtvaardigd belang',
    help: 'Noem het belang en weeg het af tegen dat van de betrokkene.',
    citation: avg('6(1)(f)'),
  },
];

export type LawfulBasisLetter = LawfulBasis['letter'];

export const lawfulBasisLetters = ['a', 'b', 'c', 'd', 'e', 'f'] as const satisfies readonly LawfulBasisLetter[];

export function lawfulBasis(letter: LawfulBasisLetter): LawfulBasis {
  const found = lawfulBases.find((basis) => basis.letter === letter);
  if (found === undefined) throw new RangeError(`no lawful basis '${letter}'`);
  return found;
}

import { purpose, type ExampleActivity } from './purpose';

/** What the example firm does as an employer. */
export const staffActivities: readonly ExampleActivity[] = [
  {
    name: 'Salarisadministratie',
    role: 'controller',
    purposes: [
      purpose('Het loon berekenen en betalen.', 'b', 'De arbeidsovereenkomst met de medewerker.'),
      purpose(
        'Loonheffing inhouden en aangifte doen.',
        'c',
        'Wet op de loonbelasting 1964, art. 28; bewaren van de administratie: art. 52 van de Algemene wet inzake rijksbelastingen.',
      ),
    ],
    remarks: 'Het salariskantoor is verwerker; de overeenkomst loopt tot eind volgend jaar.',
  },
  {
    name: 'Personeelsdossiers',
    role: 'controller',
    purposes: [purpose('Afspraken, beoordelingen en opleidingen van medewerkers bijhouden.', 'b', 'De arbeidsovereenkomst en de personeelsregeling.')],
    remarks: '',
  },
  {
    name: 'Verzuim van eigen medewerkers',
    role: 'controller',
    purposes: [
      purpose(
        'Ziekmeldingen verwerken en de terugkeer naar werk begeleiden.',
        'c',
        'Art. 7:658a BW en art. 25 van de Wet werk en inkomen naar arbeidsvermogen. Oorzaak en aard van de ziekte leggen wij niet vast.',
      ),
    ],
    remarks: '',
  },
  {
    name: 'Werving en selectie',
    role: 'controller',
    purposes: [
      purpose(
        'Sollicitanten beoordelen en met hen in gesprek gaan.',
        'f',
        'Wij moeten de geschiktste kandidaat kunnen kiezen. Sollicitanten verwachten dat; wij zoeken niet op sociale media.',
      ),
      purpose('Gegevens van een afgewezen kandidaat een jaar bewaren voor een latere vacature.', 'a', 'Toestemming in de afwijzingsbrief, te geven met een antwoord.'),
    ],
    remarks: '',
  },
];

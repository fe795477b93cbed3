import { purpose, type ExampleActivity } from './purpose';

/** What the example firm does around its work. */
export const officeActivities: readonly ExampleActivity[] = [
  {
    name: 'Relatiebeheer opdrachtgevers en werkgevers',
    role: 'controller',
    purposes: [
      purpose(
        'Contact houden met mensen bij opdrachtgevers en bij werkgevers die plaatsen bieden.',
        'f',
        'Zonder zakelijke contacten zijn er geen opdrachten en geen plaatsen. Het gaat om zakelijke gegevens; wie dat vraagt halen wij weg.',
      ),
    ],
    remarks: '',
  },
  {
    name: 'Facturen en boekhouding',
    role: 'controller',
    purposes: [
      purpose(
        'Opdrachten in rekening brengen en de boekhouding bijhouden.',
        'c',
        'Art. 52 van de Algemene wet inzake rijksbelastingen: zeven jaar bewaren. Op de factuur staat een dossiernummer, geen naam van de cliënt.',
      ),
    ],
    remarks: '',
  },
  {
    name: 'Nieuwsbrief',
    role: 'controller',
    purposes: [purpose('Wie zich inschreef vier keer per jaar een nieuwsbrief sturen.', 'a', 'Inschrijving op de website, met een tweede bevestiging per e-mail. Afmelden kan onder elke brief.')],
    remarks: '',
  },
  {
    name: 'Samen met een sociaal werkbedrijf: leerwerkplaats',
    role: 'joint',
    purposes: [
      purpose(
        'Deelnemers laten oefenen in de gezamenlijke leerwerkplaats en hun vorderingen bijhouden.',
        'e',
        'Taak van de gemeente op grond van de Participatiewet, aan beide partijen opgedragen. De onderlinge regeling zegt wie waarvoor aanspreekpunt is.',
      ),
    ],
    remarks: 'De regeling van art. 26 ligt bij de directie om te tekenen.',
  },
  {
    name: 'Verzoeken en datalekken afhandelen',
    role: 'controller',
    purposes: [
      purpose('Verzoeken van betrokkenen beantwoorden en kunnen laten zien dat dat op tijd gebeurde.', 'c', 'Art. 12 en 15 tot en met 22 AVG.'),
      purpose('Datalekken vastleggen en zo nodig melden.', 'c', 'Art. 33 en 34 AVG.'),
    ],
    remarks: '',
  },
];

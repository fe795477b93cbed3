import { purpose, type ExampleActivity } from './purpose';

/** What the example firm does for the people it guides. */
export const clientActivities: readonly ExampleActivity[] = [
  {
    name: 'Begeleiding tweede spoor',
    role: 'controller',
    purposes: [
      purpose(
        'Zieke werknemers begeleiden naar passend werk bij een andere werkgever: intake, zoekprofiel, sollicitaties en gesprekken met de coach.',
        'f',
        'Werkgever en werknemer hebben er belang bij dat de werknemer weer aan het werk komt (art. 7:658a BW). Wij vragen alleen wat daarvoor nodig is; van de gezondheid alleen wat de bedrijfsarts over mogelijkheden en beperkingen vaststelde.',
      ),
      purpose(
        'De werkgever op de hoogte houden van de voortgang: aanwezigheid, stappen en kansen op werk.',
        'f',
        'De werkgever moet kunnen aantonen dat hij aan zijn re-integratieplicht voldoet. Het verslag bevat geen diagnose en geen inhoud van gesprekken; de cliënt leest het eerst.',
      ),
    ],
    remarks: 'Belangenafweging bespreken met de FG zodra de nieuwe werkwijze met proefplaatsingen is ingevoerd.',
  },
  {
    name: 'Begeleiding eerste spoor',
    role: 'controller',
    purposes: [
      purpose(
        'Werknemers die zijn uitgevallen helpen terug te keren bij hun eigen werkgever, in eigen of aangepast werk.',
        'f',
        'Zelfde belang en afweging als bij het tweede spoor; de werkgever blijft hier zelf nauw betrokken, daarom delen wij nog minder.',
      ),
    ],
    remarks: '',
  },
  {
    name: 'Trajecten voor gemeenten',
    role: 'controller',
    purposes: [
      purpose(
        'Inwoners met een uitkering begeleiden naar werk of naar een opleiding, in opdracht van de gemeente.',
        'e',
        'Wij voeren een taak uit die de Participatiewet (art. 7 en 10) aan de gemeente opdraagt; vastgelegd in de overeenkomst van opdracht.',
      ),
      purpose(
        'De gemeente verslag doen van de uitkomst van het traject.',
        'e',
        'Nodig voor dezelfde taak van de gemeente. Het verslag blijft bij wat de overeenkomst noemt.',
      ),
    ],
    remarks: 'Twee gemeenten vragen meer dan in de overeenkomst staat. Dat geven wij niet zonder overleg.',
  },
  {
    name: 'Loopbaancoaching voor zelfbetalers',
    role: 'controller',
    purposes: [
      purpose(
        'Particulieren coachen bij hun loopbaan: gesprekken, oefeningen en een persoonlijk plan.',
        'b',
        'Overeenkomst met de cliënt zelf.',
      ),
    ],
    remarks: '',
  },
  {
    name: 'Cv-bestand voor latere vacatures',
    role: 'controller',
    purposes: [
      purpose(
        'Het cv na het traject nog een jaar bewaren om de cliënt op een vacature te kunnen wijzen.',
        'a',
        'Toestemming op een apart formulier, los van het traject. Intrekken kan met één e-mail en heeft geen gevolgen.',
      ),
    ],
    remarks: '',
  },
  {
    name: 'Uitvoering van groepstrainingen voor een ander bureau',
    role: 'processor',
    purposes: [
      purpose(
        'Sollicitatietrainingen geven aan cliënten van een ander re-integratiebureau, in het systeem en volgens de werkwijze van dat bureau.',
        'f',
        'De grondslag is die van de opdrachtgever. Wij werken volgens de verwerkersovereenkomst en alleen op schriftelijke instructie.',
      ),
    ],
    remarks: 'Deelnemerslijsten staan alleen in het systeem van de opdrachtgever; wij maken geen kopie.',
  },
  {
    name: 'Klachten van cliënten',
    role: 'controller',
    purposes: [
      purpose(
        'Klachten onderzoeken, beantwoorden en ervan leren.',
        'f',
        'Wie een klacht heeft verwacht een antwoord; ons belang is dat wij fouten herstellen. De klachtencommissie ziet alleen het klachtdossier.',
      ),
    ],
    remarks: '',
  },
  {
    name: 'Videobellen met cliënten',
    role: null,
    purposes: [purpose('Gesprekken op afstand voeren als reizen niet lukt.', null, '')],
    remarks: 'Half ingevuld. Uitzoeken: welke leverancier, en staat opnemen echt uit?',
  },
];

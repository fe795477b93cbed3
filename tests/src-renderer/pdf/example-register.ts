import { activityKind, type Activity } from '@shared/record/activity/activity';
import { blankAssignment, type Role } from '@shared/record/activity/general';
import { blankPurpose, type Purpose } from '@shared/record/activity/purposes';
import { blankRecipient, blankTransfer } from '@shared/record/activity/sharing';
import { blankAgreement } from '@shared/record/agreement';
import { blankJointController } from '@shared/record/joint-controller';
import { blankCell, blankDataCategory, type DataCategory } from '@shared/record/activity/subjects-and-data';
import { measureKind } from '@shared/record/measure';
import { organisationKind } from '@shared/record/organisation';
import { partyKind } from '@shared/record/party';
import { systemKind } from '@shared/record/system';
import type { RegisterInput } from '@shared/documents/register';

let purposes = 0;

function purpose(description: string, basis: Purpose['basis'], basisExplanation: string): Purpose {
  purposes += 1;
  return { ...blankPurpose(`purpose-${purposes}`), description, basis, basisExplanation };
}

function activity(name: string, role: Role | null, list: readonly Purpose[], more: Partial<Activity> = {}): Activity {
  return { ...activityKind.blank(), name, role, purposes: [...list], ...more };
}

function category(name: string, more: Partial<DataCategory>): DataCategory {
  return { ...blankDataCategory(name), name, dataClass: 'ordinary', ...more };
}

const clients = [
  { id: 'employed', name: 'Cliënt in dienst bij een werkgever', description: '' },
  { id: 'benefit', name: 'Cliënt met een uitkering', description: 'alleen trajecten in opdracht van UWV of gemeente' },
  { id: 'contact', name: 'Contactpersoon van een werkgever', description: '' },
];

/** All of art. 30(1), as an organisation that has it in order would fill it in. */
const secondTrack: Partial<Activity> = {
  number: '2026-04',
  status: 'inUse',
  adoptedBy: 'N. de Wit, directeur',
  adoptedOn: '2026-03-12',
  inUseFrom: '2019-01-01',
  process: 'primary',
  commissioners: ['Werkgever', 'UWV'],
  owner: 'GEHEIM eigenaar',
  reviewOn: 'GEHEIM over een jaar',
  dpoAdvice: 'GEHEIM advies',
  subjects: clients,
  dataCategories: [
    category('Naam, adres en woonplaats (NAW)', {
      sources: ['Werkgever of opdrachtgever', 'Betrokkene zelf'],
      term: 'P2Y',
      startEvent: 'Einde traject',
      termKind: 'policy',
      termReason: 'Binnen twee jaar kan de opdrachtgever nog vragen stellen over het traject.',
      subjects: [blankCell('employed'), { ...blankCell('benefit'), term: 'P5Y', termKind: 'contract', termSource: 'Overeenkomst met UWV' }, blankCell('contact')],
    }),
    category('Functionele mogelijkheden en beperkingen (FML)', {
      dataClass: 'special',
      special: 'health',
      exception: 'reintegration',
      exceptionExplanation: 'Alleen de mogelijkheden en beperkingen zoals de bedrijfsarts die vaststelde; alleen de eigen coach ziet ze.',
      necessity: 'Zonder beperkingen te kennen is niet te zeggen welk werk past.',
      sources: ['Bedrijfsarts of arbodienst'],
      term: 'P6M',
      startEvent: 'Einde traject',
      termKind: 'guideline',
      subjects: [blankCell('employed'), { ...blankCell('benefit'), sources: ['UWV'] }],
    }),
    category('Burgerservicenummer (BSN)', {
      dataClass: 'idNumber',
      exception: 'numberByLaw',
      exceptionLaws: ['BW art. 7:658a', 'Wet SUWI art. 73 lid 9 en 10'],
      sources: ['Werkgever of opdrachtgever'],
      term: 'P2Y',
      startEvent: 'Einde traject',
      termKind: 'policy',
      subjects: [blankCell('employed'), blankCell('benefit')],
    }),
    category('Contactgegevens', { sources: ['Betrokkene zelf'], term: 'zolang nodig', startEvent: '', subjects: [blankCell('contact')] }),
  ],
  provision: 'contract',
  provisionConsequence: 'Zonder de gegevens kan het traject niet beginnen.',
  automatedDecisions: 'no',
  anyRecipients: 'some',
  recipients: [
    { ...blankRecipient('r1'), party: 'employer', role: 'controller', explanation: 'Voortgang en kansen op werk, nooit de gezondheid.' },
    { ...blankRecipient('r2'), party: 'host', role: 'processor', explanation: 'Bewaart het dossier.' },
    { ...blankRecipient('r3'), party: 'gone', role: 'controller', explanation: '' },
  ],
  anyTransfers: 'some',
  transfers: [
    {
      ...blankTransfer('t1'),
      party: 'host',
      country: 'US',
      ground: 'adequacy',
      document: 'Vermelding op de lijst van het Data Privacy Framework, gezien op 3 februari 2026',
      explanation: 'Beheer op afstand bij storingen.',
    },
  ],
  measures: ['mfa', 'secrecy', 'backup'],
  systems: ['files', 'cabinet'],
  access: 'De eigen coach en diens vervanger; de administratie alleen naam en planning.',
  secrecy: 'Ondertekende verklaring van iedere medewerker.',
  documents: [{ id: 'd1', title: 'Belangenafweging tweede spoor', type: 'Belangenafweging', location: 'GEHEIM map', date: '2026-03-12' }],
  remarks: 'GEHEIM intern: nog bespreken met Noor.',
};

const bodies: readonly Activity[] = [
  activity('Werving en selectie', 'controller', [
    purpose('Beoordelen van sollicitanten en hen benaderen voor een gesprek.', 'f', 'Belang: een geschikte medewerker vinden. De sollicitant heeft zelf gereageerd en verwacht dit gebruik.'),
    purpose('Bewaren van een sollicitatie voor een latere vacature.', 'a', 'Toestemming in de bevestigingsmail, in te trekken met één klik.'),
  ]),
  activity('Begeleiding tweede spoor', 'controller', [
    purpose(
      'Terugkeer naar passend werk bij een andere werkgever: intake, trajectplan, begeleiding en verslag aan de opdrachtgever.',
      'f',
      'Belang van cliënt en werkgever bij re-integratie (art. 7:658a BW). Afgewogen op 12 maart 2026: alleen gegevens die voor het traject nodig zijn, geen medische gegevens in het verslag.\n\nDe cliënt ontvangt elk verslag eerst zelf en kan erop reageren voordat het naar de werkgever gaat.',
    ),
    purpose('Facturering van het traject aan de opdrachtgever.', 'b', ''),
    purpose('Verantwoording aan het UWV bij de beoordeling van het re-integratieverslag.', 'c', 'Art. 25 Wet WIA en art. 7:658a lid 3 BW.'),
  ], secondTrack),
  activity('Salarisadministratie', 'controller', [
    purpose('Uitbetalen van loon en afdragen van loonbelasting en premies.', 'c', 'Art. 28 Wet op de loonbelasting 1964; art. 52 Algemene wet inzake rijksbelastingen.'),
    purpose('Nakomen van de arbeidsovereenkomst: vergoedingen, verlof en pensioen.', 'b', 'Arbeidsovereenkomst met de medewerker.'),
  ]),
  activity('Verzuimbegeleiding van eigen medewerkers', 'controller', [
    purpose('Voldoen aan de plichten van de werkgever bij ziekte.', 'c', 'Art. 7:658a BW, Regeling procesgang eerste en tweede ziektejaar.'),
  ]),
  activity('Cliënttevredenheidsonderzoek', 'controller', [purpose('Meten of cliënten tevreden zijn en de dienstverlening verbeteren.', 'f', '')]),
  activity('Nieuwsbrief', 'controller', [purpose('Versturen van nieuws aan wie zich heeft aangemeld.', 'a', 'Dubbele aanmelding; afmelden onder elke brief.')]),
  activity('Websiteformulier en telefonische vragen', 'controller', [purpose('Beantwoorden van vragen.', 'f', 'Wie een vraag stelt, verwacht antwoord.')]),
  activity('Jobcoaching met werkgever en gemeente', 'joint', [
    purpose('Begeleiding op de werkplek van deelnemers met een ondersteuningsbehoefte.', 'e', 'Participatiewet art. 7, lid 1, onder a; de gemeente heeft de taak schriftelijk opgedragen.'),
    purpose('Aanvragen van subsidie per deelnemer.', null, ''),
  ], {
    jointControllers: [
      { ...blankJointController('j1'), party: 'employer', arrangement: 'De gemeente informeert de deelnemers; verzoeken komen bij wie ze ontvangt.' },
    ],
    anyRecipients: 'none',
    anyTransfers: 'none',
  }),
  activity('Camerabewaking entree', 'controller', []),
  activity('Loopbaanscan in opdracht van Bureau Voorbeeld', 'processor', [purpose('Afnemen van de scan volgens de instructie van de opdrachtgever.', null, '')], {
    assignments: [
      { ...blankAssignment('o1'), party: 'employer', processing: 'Afnemen van de scan en verslag doen van de uitkomst.', instruction: 'Verwerkersovereenkomst van 5 januari 2026' },
    ],
    anyTransfers: 'none',
    measures: ['mfa'],
  }),
  activity('Hosting van het deelnemersportaal', 'processor', []),
  activity('', null, [purpose('', null, '')]),
];

const sealed = (id: string) => ({ id, rev: `rev-${id}` });

/** Twelve activities of an organisation that does not exist. */
export const exampleRegister: RegisterInput = {
  organisation: {
    ...organisationKind.blank(),
    name: 'Stichting De Wilgenbrug Re-integratie',
    address: 'Verzonnen Kade 12\n1234 AB Nergenshuizen',
    email: 'privacy@wilgenbrug.example',
    kvkNumber: '00000000',
    sector: 'private',
    hasDpo: 'yes',
    dpoName: 'B. Verzonnen',
    dpoEmail: 'fg@wilgenbrug.example',
    dpoNumber: 'FG000000',
    jointControllers: [{ ...blankJointController('j0'), party: 'employer', arrangement: 'Regeling van 1 januari 2026.' }],
  },
  activities: bodies.map((body, index) => ({ id: `activity-${index}`, rev: `rev-${index}`, body })),
  parties: [
    {
      ...sealed('employer'),
      body: { ...partyKind.blank(), name: 'Bureau Voorbeeld', contact: 'Dorpsstraat 1, Nergenshuizen\ninfo@voorbeeld.example', country: 'NL', agreements: [{ ...blankAgreement('o'), type: 'assignment', title: 'Overeenkomst van opdracht', signedOn: '2025-03-01', guarantees: 'GEHEIM waarborg' }], remarks: 'GEHEIM partij' },
    },
    {
      ...sealed('host'),
      body: { ...partyKind.blank(), name: 'Wolkenhuis Hosting', contact: 'Serverlaan 2, Dublin', country: 'IE', agreements: [{ ...blankAgreement('o'), type: 'processor', title: 'Verwerkersovereenkomst', signedOn: '2024-06-01', until: '2027-05-31', reviewOn: 'GEHEIM dag' }], subprocessors: 'Nachtwacht Beheer (Verenigde Staten)' },
    },
    { ...sealed('unused'), body: { ...partyKind.blank(), name: 'GEHEIM ongebruikt' } },
  ],
  systems: [
    { ...sealed('files'), body: { ...systemKind.blank(), name: 'Cliëntvolgsysteem', supplier: 'host', location: 'Datacentrum Dublin', country: 'IE', remarks: 'GEHEIM systeem' } },
    { ...sealed('cabinet'), body: { ...systemKind.blank(), name: 'Dossierkast', location: 'Afgesloten kamer 1.04' } },
  ],
  measures: [
    { ...sealed('mfa'), body: { ...measureKind.blank(), name: 'Inloggen in twee stappen (MFA)', type: 'technical', description: 'Voor alle systemen, ook op de telefoon.' } },
    { ...sealed('secrecy'), body: { ...measureKind.blank(), name: 'Geheimhoudingsverklaring', type: 'organisational' } },
    { ...sealed('backup'), body: { ...measureKind.blank(), name: 'Back-up met hersteltest', type: 'technical', description: 'Elke nacht; hersteld in een proef op 3 februari 2026.' } },
  ],
  date: '2026-11-21',
  language: 'nl-NL',
};

import type { Activity, Purpose, Role } from '@shared/record/activity/activity';
import type { RegisterInput } from '@shared/documents/register';

let purposes = 0;

function purpose(description: string, basis: Purpose['basis'], basisExplanation: string): Purpose {
  purposes += 1;
  return { id: `purpose-${purposes}`, description, basis, basisExplanation };
}

function activity(name: string, role: Role | null, list: readonly Purpose[], remarks = ''): Activity {
  return { name, role, purposes: [...list], remarks };
}

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
  ], 'GEHEIM intern: nog bespreken met Noor.'),
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
  ]),
  activity('Camerabewaking entree', 'controller', []),
  activity('Loopbaanscan in opdracht van Bureau Voorbeeld', 'processor', [purpose('Afnemen van de scan volgens de instructie van de opdrachtgever.', null, '')]),
  activity('Hosting van het deelnemersportaal', 'processor', []),
  activity('', null, [purpose('', null, '')]),
];

/** Twelve activities of an organisation that does not exist. */
export const exampleRegister: RegisterInput = {
  organisation: {
    name: 'Stichting De Wilgenbrug Re-integratie',
    address: 'Verzonnen Kade 12\n1234 AB Nergenshuizen',
    email: 'privacy@wilgenbrug.example',
    phone: '',
    kvkNumber: '00000000',
  },
  activities: bodies.map((body, index) => ({ id: `activity-${index}`, rev: `rev-${index}`, body })),
  date: '2026-11-21',
  language: 'nl-NL',
};

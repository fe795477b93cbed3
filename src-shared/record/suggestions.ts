import { basisLaws } from '../law/basis-laws';
import { avg, cite, uavg, type Citation } from '../law/citation';
import { retentionRows } from '../law/retention-catalogue';
import type { DataClass } from '../law/data-classes';
import { specialCategories, type SpecialCategoryId } from '../law/special-data';
import { usualRecipients } from '../law/usual-recipients';

/** The source of what people tell us themselves: art. 13 AVG holds for it, art. 14 for every other. */
export const ownSource = 'Betrokkene zelf';

/**
 * Words to choose from while filling in a field: what re-integration firms use. They are a beginning, not a closed list:
 * any other word is as good, and a word that an organisation uses is suggested to it again.
 */
export interface Suggestion {
  readonly label: string;
  /** the class that data of this name usually have */
  readonly dataClass?: DataClass;
  /** which special data those are */
  readonly special?: SpecialCategoryId;
  /** what to know before taking it */
  readonly note?: SuggestionNote;
}

export interface SuggestionNote {
  readonly text: string;
  readonly citations: readonly Citation[];
}

const plain = (...labels: readonly string[]): readonly Suggestion[] => labels.map((label) => ({ label }));
const data = (dataClass: DataClass, ...labels: readonly string[]): readonly Suggestion[] => labels.map((label) => ({ label, dataClass }));
const health = (...labels: readonly string[]): readonly Suggestion[] => labels.map((label) => ({ label, dataClass: 'special', special: 'health' }));
const noted = (all: readonly Suggestion[], text: string, ...citations: readonly Citation[]): readonly Suggestion[] => all.map((each) => ({ ...each, note: { text, citations } }));

/** Special data beside health: a firm seldom needs them. */
const seldomNeeded: readonly Suggestion[] = noted(
  specialCategories.filter(({ id }) => id !== 'health').map(({ id, label }) => ({ label, dataClass: 'special', special: id })),
  'Meestal niet nodig, en dan verboden: neem het alleen op met een uitzondering uit de wet.',
  avg('9(1)'),
  uavg('22(1)'),
);

/** The sort of document that a DPIA is. */
export const dpiaDocument = 'DPIA';
/** What a contract with UWV or a municipality asks for: art. 4.1(1)(b) and (c) Besluit SUWI. */
export const rulesDocument = 'Privacyreglement';
export const complaintsDocument = 'Klachtenregeling';

export const suggestions = {
  /** groups of people, art. 30(1)(c) AVG */
  dataSubject: plain(
    'Cliënt met een uitkering',
    'Cliënt in dienst bij een werkgever',
    'Cliënt die zelf betaalt',
    'Deelnemer dagbesteding of participatie',
    'Wettelijk vertegenwoordiger',
    'Contactpersoon of naaste',
    'Medewerker',
    'Sollicitant',
    'Stagiair',
    'Vrijwilliger',
    'Ingehuurde kracht of zzp’er',
    'Contactpersoon van een opdrachtgever',
    'Contactpersoon van een werkgever',
    'Leverancier',
    'Bezoeker',
    'Websitebezoeker',
  ),
  /** categories of personal data, art. 30(1)(c) AVG */
  dataCategory: [
    ...data(
      'ordinary',
      'Naam, adres en woonplaats (NAW)',
      'Contactgegevens',
      'Geboortedatum',
      'Geslacht',
      'Opleiding',
      'Werkervaring en cv',
      'Titel',
      'Functie',
      'Personeelsnummer',
      'Voorkeuren',
      'Competenties',
      'Planning en afspraken',
      'Correspondentie',
      'Foto of video',
      'Inloggegevens',
      'IP-adres en cookies',
      'Vervoer en rijbewijs',
    ),
    ...noted(data('ordinary', 'Nationaliteit of verblijfstitel'), 'Kan iemands afkomst laten zien. Gebruikt u het daarvoor, dan zijn het bijzondere gegevens.', avg('9(1)')),
    ...data(
      'sensitive',
      'Uitkering of inkomen',
      'Schulden',
      'Gezinssituatie',
      'Huisvesting',
      'Beoordeling of testuitslag',
      'Prestaties',
      'Klachten',
      'Locatie',
      'Communicatie',
      'Verslag van de coach',
      'Aanwezigheid en medewerking',
      'Kopie identiteitsbewijs zonder BSN en foto',
      'Nummer van het identiteitsbewijs',
      'Bankrekening',
    ),
    ...health(
      'Ziek- en herstelmelding met data',
      'Percentage arbeidsongeschiktheid',
      'Functionele mogelijkheden en beperkingen (FML)',
      'Indicatie doelgroepregister',
    ),
    ...noted(
      health('Medisch rapport'),
      'Mag meestal niet: een rapport blijft bij de bedrijfsarts of de verzekeringsarts. Leg alleen vast wat iemand wel en niet kan.',
      uavg('30(1)(b)'),
      cite('sickEmployee'),
    ),
    ...seldomNeeded,
    ...data('criminal', 'Uitkomst VOG', 'Justitiële gegevens'),
    // a whole copy bears the number and the photo: only where a law asks for it
    ...data('idNumber', 'Burgerservicenummer (BSN)', 'Volledige kopie identiteitsbewijs, met BSN'),
  ],
  /** where data come from, art. 14(2)(f) AVG */
  source: plain(
    ownSource,
    'Werkgever of opdrachtgever',
    'UWV',
    'Gemeente',
    'Bedrijfsarts of arbodienst',
    'Eigen waarneming van de coach',
    'Vorige begeleider',
    'Openbare bron',
  ),
  /** recipients, art. 30(1)(d) AVG */
  recipient: plain(...usualRecipients.map(({ label }) => label)),
  system: plain('Cliëntvolgsysteem', 'Salarispakket', 'Boekhoudpakket', 'E-mail en agenda', 'Gedeelde schijf', 'Website', 'Vacaturezoeksysteem', 'Papieren dossier'),
  /** measures of security, art. 32 AVG */
  measure: plain(
    'Informatiebeveiligingsbeleid',
    'Autorisatiematrix (need-to-know)',
    'Inloggen in twee stappen (MFA)',
    'Versleutelde opslag',
    'Versleutelde verzending',
    'Back-up met hersteltest',
    'Logging met controle',
    'Updates en antimalware',
    'Clean desk',
    'Afgesloten ruimte en sleutelbeheer',
    'Geheimhoudingsverklaring',
    'Training van medewerkers',
    'Pseudonimisering',
    'Verwerkersovereenkomst',
    'Datalekprocedure',
    'Opruimen na de bewaartermijn',
    'ISO 27001 of NEN 7510',
    'Veilig mailen',
  ),
  /** when a retention term begins, art. 30(1)(f) AVG */
  startEvent: plain(
    'Einde traject',
    'Einde bemoeienis',
    'Einde dienstverband',
    'Einde van het kalenderjaar waarin het dienstverband eindigt',
    'Einde boekjaar',
    'Einde procedure',
    'Opname',
    'Bezoek',
    'Afhandeling',
    'Intrekking van de toestemming',
    'Verzoek',
    'Laatste wijziging van het dossier',
    'Einde overeenkomst met de opdrachtgever',
    'Einde van de overeenkomst',
    'Einde van de relatie',
    'Einde van de toegang',
    'Einde van de verwerking',
    'Volledig herstel',
    'Vastlegging',
    'Verstrekking',
    'Laatste transactie',
    'Laatste betaling',
    'Ingebruikneming',
    'Einde van het kalenderjaar van ingebruikneming',
    'Vaststelling van de subsidie',
    'Afmelding',
  ),
  /** laws that bases c and e, or the use of a BSN, can rest on */
  law: plain(...basisLaws.map(({ label }) => label)),
  /** where a term comes from: often no law, so that these would be wrong among laws */
  termSource: plain(...new Set(retentionRows.map(({ source }) => source))),
  /** for whom an activity is done */
  commissioner: plain('Werkgever', 'UWV', 'Gemeente', 'Eigenrisicodrager', 'Verzekeraar', 'Ander re-integratiebureau', 'De cliënt zelf', 'Geen: eigen bedrijfsvoering'),
  document: plain(
    'Verwerkersovereenkomst',
    'Overeenkomst van opdracht',
    'Onderlinge regeling',
    'Belangenafweging',
    dpiaDocument,
    'Tekst van de toestemming',
    rulesDocument,
    complaintsDocument,
    'Protocol',
    'Standaardcontractbepalingen met DTIA',
  ),
  /** when a screening has to be done again, art. 35(11) AVG */
  reviewTrigger: plain('Nieuw systeem', 'Nieuwe ontvanger', 'Nieuwe categorie gegevens', 'Nieuwe groep betrokkenen', 'Datalek', 'Na 3 jaar'),
} as const satisfies Record<string, readonly Suggestion[]>;

export type SuggestionList = keyof typeof suggestions;

/** The words of one list that an organisation begins with. */
export function suggestionsOf(list: SuggestionList): readonly Suggestion[] {
  return suggestions[list];
}

const labels = new Map(Object.entries(suggestions).map(([list, words]) => [list, new Set(words.map(({ label }) => label))]));
const none: ReadonlySet<string> = new Set();

/** The labels of one list. */
export function suggestedLabels(list: string): ReadonlySet<string> {
  return labels.get(list) ?? none;
}

const notes = new Map(Object.values<readonly Suggestion[]>(suggestions).flatMap((words) => words.flatMap(({ label, note }) => (note === undefined ? [] : [[label, note] as const]))));

/** What to know before taking a word of the lists; undefined where there is nothing to say of it. */
export function suggestionNote(label: string): SuggestionNote | undefined {
  return notes.get(label.trim());
}

import { avg, type Citation } from './citation';

/** What a contract with a processor has to say, art. 28 AVG, in the order of the law. */
export const processorClauseIds = [
  'subject',
  'nature',
  'data',
  'duties',
  'instructions',
  'confidentiality',
  'security',
  'subprocessors',
  'requests',
  'assistance',
  'endOfContract',
  'audits',
  'unlawfulInstruction',
  'written',
] as const;
export type ProcessorClauseId = (typeof processorClauseIds)[number];

export interface ProcessorClause {
  readonly id: ProcessorClauseId;
  readonly label: string;
  readonly help: string;
  readonly citations: readonly Citation[];
}

const clause = (id: ProcessorClauseId, articles: readonly string[], label: string, help: string): ProcessorClause => ({ id, label, help, citations: articles.map(avg) });

export const processorClauses: readonly ProcessorClause[] = [
  clause('subject', ['28(3)'], 'Onderwerp en duur', 'Welk werk de verwerker doet en hoe lang.'),
  clause('nature', ['28(3)'], 'Aard en doel van de verwerking', 'Wat de verwerker met de gegevens doet en waarvoor.'),
  clause('data', ['28(3)'], 'Soorten gegevens en groepen betrokkenen', 'Welke gegevens en van wie.'),
  clause('duties', ['28(3)'], 'Rechten en plichten van uw organisatie', 'Wat u mag eisen en wat u zelf doet.'),
  clause('instructions', ['28(3)(a)'], 'Alleen op schriftelijke instructie', 'Ook voor doorgifte naar een land buiten de EER. Dwingt een wet de verwerker tot iets anders, dan zegt hij dat vooraf, tenzij die wet dat verbiedt.'),
  clause('confidentiality', ['28(3)(b)'], 'Geheimhouding', 'Iedereen die bij de gegevens kan, is tot geheimhouding verplicht.'),
  clause('security', ['28(3)(c)', '32'], 'Beveiliging', 'De verwerker neemt passende maatregelen.'),
  clause(
    'subprocessors',
    ['28(2)', '28(3)(d)', '28(4)'],
    'Subverwerkers',
    'Alleen met schriftelijke toestemming, per geval of algemeen. Bij een algemene toestemming meldt de verwerker veranderingen, zodat u bezwaar kunt maken. De subverwerker krijgt dezelfde plichten; de verwerker blijft aansprakelijk.',
  ),
  clause('requests', ['28(3)(e)'], 'Hulp bij verzoeken van betrokkenen', 'Zoals inzage, correctie en wissen.'),
  clause('assistance', ['28(3)(f)'], 'Hulp bij uw andere plichten', 'Beveiliging, datalekken, een DPIA en voorafgaande raadpleging van de AP.'),
  clause('endOfContract', ['28(3)(g)'], 'Wissen of teruggeven aan het einde', 'U kiest; kopieën gaan weg, tenzij een wet bewaren voorschrijft.'),
  clause('audits', ['28(3)(h)'], 'Aantonen en controleren', 'De verwerker laat zien dat hij zich aan de afspraken houdt en werkt mee aan controles.'),
  clause('unlawfulInstruction', ['28(3)'], 'Waarschuwen voor een verboden instructie', 'De verwerker zegt het meteen als een instructie volgens hem tegen de wet is.'),
  clause('written', ['28(9)'], 'Schriftelijk vastgelegd', 'Op papier of elektronisch.'),
];

/** What no law asks and is wise to agree on, beside what has a field of its own; an id never changes, answers point at it. */
export const recommendedClauseIds = ['contact', 'liability', 'price'] as const;
export type RecommendedClauseId = (typeof recommendedClauseIds)[number];

export interface RecommendedClause {
  readonly id: RecommendedClauseId;
  readonly label: string;
  readonly help: string;
}

export const recommendedClauses: readonly RecommendedClause[] = [
  { id: 'contact', label: 'Aanspreekpunt', help: 'Niet verplicht, wel verstandig: wie u aan beide kanten belt, ook over een datalek.' },
  { id: 'liability', label: 'Aansprakelijkheid', help: 'Niet verplicht, wel verstandig: wie welke schade betaalt, en tot hoeveel.' },
  { id: 'price', label: 'Kosten van hulp', help: 'Niet verplicht, wel verstandig: wat hulp bij verzoeken, controles en het einde kost.' },
];

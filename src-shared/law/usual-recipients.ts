import { avg, type Citation } from './citation';
import type { RecipientRole } from './recipient-roles';
import { searchKey, readsTheSame } from '../words/reading';

/** Who usually gets data of a re-integration firm, and what they usually are to it. */
export interface UsualRecipient {
  readonly label: string;
  /** absent where it has to be asked: then `question` says what to ask */
  readonly role?: 'controller' | 'processor';
  readonly question?: string;
}

const usually = (role: 'controller' | 'processor', ...labels: readonly string[]): readonly UsualRecipient[] => labels.map((label) => ({ label, role }));

export const usualRecipients: readonly UsualRecipient[] = [
  ...usually(
    'controller',
    'Werkgever of opdrachtgever',
    'UWV',
    'Gemeente',
    'SVB',
    'Belastingdienst',
    'Arbodienst of bedrijfsarts',
    'Verzuimverzekeraar',
    'Potentiële werkgever',
    'Uitzendbureau',
    'Pensioenfonds',
    'Accountant',
    'Certificerende instelling',
    'Klachtencommissie',
  ),
  { label: 'Onderaannemer re-integratie', question: 'Kiest de onderaannemer zelf hoe hij begeleidt, dan is hij zelf verantwoordelijk. Werkt hij alleen op uw instructie in uw systeem, dan is hij verwerker.' },
  { label: 'Franchisenemer', question: 'Een franchisenemer is zelf verantwoordelijk, of samen met u. Leg vast welke van de twee.' },
  ...usually('processor', 'Salarisverwerker', 'Cliëntvolgsysteem', 'Hosting en e-mail', 'Vacaturezoeksysteem', 'IT-beheer', 'Archiefvernietiger'),
];

/** A sort of party that decides for itself, so that calling it a processor is usually a mistake. */
export interface SeldomProcessor {
  /** words of a name that show it, in lower case */
  readonly words: readonly string[];
  readonly why: string;
  readonly citations: readonly Citation[];
}

const decides = (why: string, ...words: readonly string[]): SeldomProcessor => ({ words, why, citations: [avg('4(7)'), avg('4(8)')] });

export const seldomProcessors: readonly SeldomProcessor[] = [
  decides('Een bedrijfsarts of arbodienst heeft een eigen dossier en een eigen beroepsgeheim.', 'bedrijfsarts', 'bedrijfsartsen', 'arbodienst', 'arbodiensten', 'arboarts'),
  decides('Een accountant die de jaarrekening controleert, doet dat vanuit een eigen taak.', 'accountant', 'accountants', 'accountantskantoor'),
  decides('Een bank betaalt onder eigen regels.', 'bank', 'banken'),
  decides('De Belastingdienst voert een eigen wettelijke taak uit.', 'belastingdienst'),
  decides('UWV voert een eigen wettelijke taak uit.', 'uwv'),
  decides('De SVB voert een eigen wettelijke taak uit.', 'svb'),
  decides('Een verzekeraar beslist zelf over de verzekering.', 'verzekeraar', 'verzekeraars', 'verzuimverzekeraar', 'zorgverzekeraar'),
  decides('Een gemeente voert een eigen wettelijke taak uit.', 'gemeente', 'gemeenten'),
  decides('Een advocaat heeft een eigen beroepsgeheim.', 'advocaat', 'advocaten', 'advocatenkantoor'),
];

/** Why a party of this name is usually no processor; undefined when its name does not say so. */
export function seldomProcessor(name: string): SeldomProcessor | undefined {
  const said = searchKey(name).split(/[^\p{L}\p{N}]+/u);
  return seldomProcessors.find(({ words }) => words.some((word) => said.includes(word)));
}

/**
 * The role that a recipient of this name usually has; null where it has to be asked.
 * @param ours our own role: whoever a processor takes on is a subprocessor, art. 28(2) and (4) AVG
 */
export function usualRole(name: string, ours: 'controller' | 'joint' | 'processor' | null): RecipientRole | null {
  const role = usualRecipient(name)?.role ?? null;
  return ours === 'processor' && role === 'processor' ? 'subprocessor' : role;
}

/** What is known of a recipient of the list, however its name is written. */
export function usualRecipient(name: string): UsualRecipient | undefined {
  return usualRecipients.find(({ label }) => readsTheSame(label, name));
}

import type { SourceId } from './sources';

/** Something in the law that changed not long ago, or that is expected to. */
export interface LegalChange {
  readonly title: string;
  /** where it stands */
  readonly status: string;
  /** what the app does with it now */
  readonly effect: string;
  readonly about: readonly SourceId[];
}

/** The day up to which news of the law was gathered. */
export const gatheredOn = '2026-11-21';

/** What older texts do not know yet. */
export const recentChanges: readonly LegalChange[] = [
  {
    title: 'Verzamelwet gegevensbescherming',
    status: 'Sinds 1 september 2026 geldt de UAVG in een nieuwe tekst (Stb. 2026, 154). Art. 23a is nog niet in werking.',
    effect:
      'De app gebruikt de nieuwe tekst. Anders zijn onder meer de omschrijving van strafrechtelijke gegevens, de vertegenwoordiging (rechten vanaf 12 jaar, bewind en mentorschap) en biometrie voor toegang. Veel reglementen en verklaringen gaan nog uit van de tekst daarvoor.',
    about: ['uavg', 'verzamelwet'],
  },
  {
    title: 'Nieuwe en verlengde adequaatheidsbesluiten',
    status:
      'De Europese Commissie nam besluiten over de Europese Octrooiorganisatie (15 juli 2025) en Brazilië (26 januari 2026). Het besluit over het Verenigd Koninkrijk is op 19 december 2025 verlengd en loopt op 27 december 2031 af.',
    effect: 'De app rekent deze drie tot de landen en organisaties met een besluit, het Verenigd Koninkrijk alleen zolang dat loopt.',
    about: ['adequacyEpo', 'adequacyBrazil', 'adequacyUk'],
  },
];

/** What may make an answer of today wrong tomorrow. */
export const expectedChanges: readonly LegalChange[] = [
  {
    title: 'Omnibus IV: ruimere vrijstelling van de registerplicht',
    status:
      'Over het voorstel van 21 mei 2025 is op 9 juni 2026 een voorlopig akkoord gesloten. Of het is aangenomen, was op 1 oktober 2026 niet bevestigd. De definitieve tekst van art. 30(5) AVG is niet gevonden.',
    effect: 'De app houdt de grens van 250 mensen aan. Ook met een hogere grens blijft een register waarschijnlijk nodig voor cliëntdossiers, omdat die meestal een hoog risico hebben.',
    about: ['avg', 'omnibus'],
  },
  {
    title: 'Digital Omnibus: datalekken en inzageverzoeken',
    status: 'Voorstel van de Europese Commissie, op 1 oktober 2026 niet aangenomen. Het wil een datalek alleen nog laten melden bij een hoog risico, binnen 96 uur, en kent Europese DPIA-lijsten.',
    effect: 'De app houdt 72 uur en ‘risico’ aan.',
    about: ['avg', 'digitalOmnibus'],
  },
  {
    title: 'Doorgifte naar de Verenigde Staten',
    status: 'Het Data Privacy Framework geldt. Het Gerecht verwierp op 3 september 2025 een beroep ertegen (T-553/23). De hogere voorziening loopt nog (C-703/25 P).',
    effect: 'De app neemt het besluit aan voor ontvangers op de lijst van het framework. Houd standaardcontractbepalingen achter de hand.',
    about: ['adequacyUs', 'scc'],
  },
  {
    title: 'Adequaatheidsbesluit over Kenia',
    status: 'In voorbereiding, op 9 oktober 2026 niet aangenomen.',
    effect: 'De app ziet Kenia als een land zonder besluit.',
    about: ['avg'],
  },
  {
    title: 'Lijst van verwerkingen zonder DPIA-plicht',
    status: 'De AP vroeg in 2026 om reacties op zo’n lijst (art. 35(5) AVG). Een vastgestelde lijst is niet gevonden.',
    effect: 'De app kent geen verwerkingen die door een lijst van de DPIA-plicht zijn vrijgesteld.',
    about: ['apDpiaList'],
  },
  {
    title: 'Model DPIA van de Rijksoverheid en model van de EDPB',
    status:
      'Van het Model DPIA Rijksdienst is er een document van 18 augustus 2026 dat niet is gelezen. De raadpleging over het model van de EDPB sloot op 9 juni 2026; een definitieve versie is niet gevonden.',
    effect: 'De DPIA-screening in de app staat hier los van: die volgt de AVG, de lijst van de AP en WP248.',
    about: ['dpiaModel', 'edpbTemplate'],
  },
];

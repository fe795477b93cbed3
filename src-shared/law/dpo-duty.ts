import { avg, type Citation } from './citation';

/** A case in which an organisation must have an FG: art. 37(1) AVG. Any one is enough. */
export interface DpoCase {
  readonly id: DpoCaseId;
  readonly label: string;
  readonly question: string;
  readonly help: string;
  readonly citations: readonly Citation[];
}

export const dpoCaseIds = ['publicBody', 'monitoring', 'specialData'] as const;
export type DpoCaseId = (typeof dpoCaseIds)[number];

export const dpoCases: readonly DpoCase[] = [
  {
    id: 'publicBody',
    label: 'Overheid',
    question: 'Is uw organisatie een overheidsinstantie of overheidsorgaan?',
    help: 'Zoals een gemeente of een werkbedrijf dat er deel van is. Een bedrijf dat voor een gemeente werkt, is dat niet.',
    citations: [avg('37(1)(a)')],
  },
  {
    id: 'monitoring',
    label: 'Mensen op grote schaal volgen',
    question: 'Is uw hoofdtaak mensen regelmatig en stelselmatig te volgen, op grote schaal?',
    help: 'Het gaat om wat de organisatie in de kern doet, niet om de eigen administratie.',
    citations: [avg('37(1)(b)')],
  },
  {
    id: 'specialData',
    label: 'Bijzondere of strafrechtelijke gegevens op grote schaal',
    question: 'Is uw hoofdtaak bijzondere of strafrechtelijke gegevens te gebruiken, op grote schaal?',
    help: 'Het dossier van een cliënt bevat meestal gegevens over gezondheid. Of het op grote schaal is, weegt u met de vier vragen bij ‘grootschalig’.',
    citations: [avg('37(1)(c)')],
  },
];

/** What holds for whoever has an FG, also one that did not have to be there. */
export const dpoRules: readonly { readonly label: string; readonly citations: readonly Citation[] }[] = [
  { label: 'Een FG die niet verplicht is, valt onder dezelfde regels.', citations: [avg('37(4)')] },
  { label: 'Meld de contactgegevens aan de AP en maak ze bekend.', citations: [avg('37(7)')] },
  { label: 'Betrek de FG op tijd en geef geen instructies over de taak.', citations: [avg('38(1)'), avg('38(3)')] },
  { label: 'De FG heeft geen andere taak die daarmee botst, zoals beslissen over een verwerking.', citations: [avg('38(6)')] },
  { label: 'De FG adviseert, ziet toe en is het aanspreekpunt voor de AP.', citations: [avg('39(1)')] },
];

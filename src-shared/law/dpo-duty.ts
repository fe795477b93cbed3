import { avg, type Citation } from './citation';

/** What holds for whoever has an FG, also one that did not have to be there. */
export const dpoRules: readonly { readonly label: string; readonly citations: readonly Citation[] }[] = [
  { label: 'U mag ook een FG aanwijzen als het niet moet. Voor zijn plaats en taken maakt dat geen verschil.', citations: [avg('37(4)'), avg('38'), avg('39')] },
  { label: 'Meld de contactgegevens aan de AP en maak ze bekend.', citations: [avg('37(7)')] },
  { label: 'Betrek de FG op tijd en geef geen instructies over de taak.', citations: [avg('38(1)'), avg('38(3)')] },
  { label: 'De FG heeft geen andere taak die daarmee botst, zoals beslissen over een verwerking.', citations: [avg('38(6)')] },
  { label: 'De FG adviseert, ziet toe en is het aanspreekpunt voor de AP.', citations: [avg('39(1)')] },
];

/**
 * Every failure that a person can meet, as one closed list. Each has a Dutch sentence that says what happened,
 * that nothing was lost, and what to do; `detail` is technical and only shown on request.
 */
export const failures = {
  'file-not-written':
    'Het bestand kon niet worden opgeslagen. Er is niets verloren: alles staat nog in Grondslag. Kies een andere map of maak ruimte vrij en probeer het opnieuw.',
  'file-not-read':
    'Het bestand kon niet worden gelezen. Er is niets veranderd. Controleer of het bestand er nog staat en of u het mag openen.',
  'archive-foreign':
    'Dit bestand is geen archief van Grondslag. Er is niets veranderd. Kies een bestand dat eindigt op .grondslag.jsonl.',
  'archive-damaged':
    'Dit archief is beschadigd of niet compleet. Er is niets overgenomen en niets veranderd. Vraag om een nieuwe kopie of open een ander archief.',
  'archive-newer':
    'Dit archief is gemaakt met een nieuwere versie van Grondslag. Er is niets veranderd. Werk Grondslag bij en open het archief dan opnieuw.',
  'store-newer':
    'De gegevens op deze computer zijn gemaakt met een nieuwere versie van Grondslag. Er is niets veranderd. Werk Grondslag bij en start opnieuw.',
  'store-blocked':
    'Grondslag kan zijn opslag op deze computer niet openen. Er is niets gewist. Controleer of de schijf vol is en start Grondslag opnieuw.',
  'store-full':
    'Niet opgeslagen: er is geen ruimte meer op de schijf. Wat u typte staat nog op het scherm. Maak ruimte vrij; Grondslag probeert het vanzelf opnieuw.',
  'store-failed':
    'Niet opgeslagen: de opslag op deze computer weigert. Wat u typte staat nog op het scherm. Grondslag probeert het vanzelf opnieuw. Sla zo nodig een archief op een andere plaats op.',
  'store-damaged':
    'De opslag op deze computer is beschadigd geraakt. Wat u opsloeg staat ook in het logboek. Start Grondslag opnieuw; het register wordt dan hersteld.',
  'store-elsewhere':
    'Grondslag is in een ander venster geopend. Wat u hier typte staat nog op het scherm. Ga verder in het andere venster, of haal het werk hierheen.',
  'opened-elsewhere':
    'Grondslag is al open in een ander venster. Er is niets veranderd. Ga daar verder, of haal het register naar dit venster.',
  'record-final':
    'Dit onderdeel is vastgesteld en verandert niet meer. Het staat er nog zoals het was. Begin een nieuw onderdeel als er iets anders in moet staan.',
  'record-unreadable':
    'Dit onderdeel kan niet worden gelezen. De rest van het register is in orde. Het onderdeel is niet gewist; open een archief of back-up waarin het nog staat.',
  'document-failed':
    'Het document kon niet worden gemaakt. Er is niets verloren. Probeer het opnieuw; lukt het weer niet, sla dan een archief op en vraag om hulp.',
  'findings-failed':
    'De bevindingen konden niet worden bepaald. Er is niets verloren: alles wat u invulde staat in het register. Sluit Grondslag en start het opnieuw; lukt het weer niet, sla dan een archief op en vraag om hulp.',
} as const;

export type Failure = keyof typeof failures;

/** A failure from the closed list; whatever caused it goes along as `cause` and `detail`. */
export class AppError extends Error {
  override readonly name = 'AppError';

  constructor(
    readonly failure: Failure,
    readonly detail: string = '',
    options?: ErrorOptions,
  ) {
    super(failures[failure], options);
  }
}

/** Any thrown thing as one of the closed list; `otherwise` names what it was when nothing more is known. */
export function asAppError(thrown: unknown, otherwise: Failure): AppError {
  if (thrown instanceof AppError) return thrown;
  const detail = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  return new AppError(otherwise, detail, { cause: thrown });
}

import { Progress } from '@renderer/ui/progress';
import type { MakingProgress } from './maker/protocol';

const steps: Record<MakingProgress['step'], string> = {
  reading: 'gegevens lezen',
  building: 'document opbouwen',
  layout: 'pagina’s opmaken',
  writing: 'bestand schrijven, pagina',
};

interface MakingNoteProps {
  /** what is being made, e.g. 'Het register wordt als PDF gemaakt' */
  readonly label: string;
  readonly progress: MakingProgress;
}

/** How far it is with a document, in steps; with numbers where they are known. */
export function MakingNote({ label, progress: { step, done, total } }: MakingNoteProps) {
  const counted = done !== undefined && total === undefined ? `, ${done.toLocaleString('nl-NL')} klaar` : '';
  return <Progress label={`${label}: ${steps[step]}${counted}`} {...(done === undefined || total === undefined ? {} : { done, total })} />;
}

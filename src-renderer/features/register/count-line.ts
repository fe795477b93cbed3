import { counted } from '@renderer/ui/counted';

/** '24 verwerkingen', or '3 van 24 verwerkingen' while searching. */
export function countLine(shown: number, all: number): string {
  const total = counted(all, 'verwerking', 'verwerkingen');
  return shown === all ? total : `${shown.toLocaleString('nl-NL')} van ${total}`;
}

import { counted } from '@renderer/ui/counted';

/** '24 verwerkingen', or '3 van 24 verwerkingen' while searching. */
export function countLine(shown: number, all: number): string {
  return some(shown, all, counted(all, 'verwerking', 'verwerkingen'));
}

/** '5 opdrachten in 2 verwerkingen', where an activity without a client counts as one; '1 van 5 opdrachten in 2 verwerkingen' while searching. */
export function clientCountLine(shown: number, all: number, activities: number): string {
  return some(shown, all, `${counted(all, 'opdracht', 'opdrachten')} in ${counted(activities, 'verwerking', 'verwerkingen')}`);
}

function some(shown: number, all: number, total: string): string {
  return shown === all ? total : `${shown.toLocaleString('nl-NL')} van ${total}`;
}

import type { Unprintable } from '@renderer/pdf/printable-model';
import { counted } from '@renderer/ui/counted';
import { Notice } from '@renderer/ui/notice';

/** So many characters are named; a text full of them needs no longer list to be found. */
const named = 10;

/** Enough of a name to find it by. */
function short(place: string): string {
  return place.length > 60 ? `${place.slice(0, 59).trimEnd()}…` : place;
}

/** Characters that only join or direct others would leave the brackets empty. */
function visible(character: string): string {
  return /^\p{C}$/u.test(character) ? 'niet zichtbaar' : character;
}

/** Which characters the PDF shows as a code, and where they stand. */
export function UnprintableNote({ unprintable }: { readonly unprintable: readonly Unprintable[] }) {
  return (
    <Notice tone="warning" role="status">
      <p>Deze tekens kan het lettertype van de PDF niet afdrukken. Ze staan er als code in; in het register blijven ze zoals ze zijn.</p>
      <ul>
        {unprintable.slice(0, named).map(({ text, character, count, places }) => (
          <li key={text}>
            {text} ({visible(character)}), {counted(count, 'keer', 'keer')}, bij: {places.map(short).join('; ')}
          </li>
        ))}
        {unprintable.length > named && <li>en nog {counted(unprintable.length - named, 'ander teken', 'andere tekens')}</li>}
      </ul>
    </Notice>
  );
}

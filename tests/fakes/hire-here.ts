import type { Helper } from '@renderer/findings/helper';
import { looking } from '@renderer/findings/look';
import type { Said } from '@renderer/findings/protocol';

/** Looks at the records here: Node has no workers as the page has them. */
export function hireHere(hear: (said: Said) => void): Helper {
  let ended = false;
  const look = looking((said) => {
    if (!ended) hear(said);
  });
  return { tell: look, end: () => void (ended = true) };
}

import { connectDesktop } from '@renderer/desktop/desktop';

/** A page with nothing but the desktop, for tests of the hosts themselves. */
const desktop = connectDesktop();

// Holds up closing for as long as it takes to write what was typed, as the real window does.
let kept = '';
window.addEventListener('beforeunload', (event) => {
  const typed = document.querySelector('input')?.value ?? '';
  if (typed === kept) return;
  event.preventDefault();
  void desktop.journal.replace('typed.txt', typed).then(() => {
    kept = typed;
    window.close();
  });
});

declare global {
  interface Window {
    /** only on the harness page */
    underTest: typeof desktop;
  }
}
window.underTest = desktop;

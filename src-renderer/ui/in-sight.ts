/** So near the top or the bottom of the window a control is half out of sight: what belongs to it is. In pixels. */
const edge = 72;

/** Whether a control stands well inside the window, with room for what belongs to it. */
export function inSight(control: HTMLElement): boolean {
  const { top, bottom } = control.getBoundingClientRect();
  return top >= edge && bottom <= window.innerHeight - edge;
}

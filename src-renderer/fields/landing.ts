import { useEffect } from 'react';

/** What can be typed into or chosen comes before what can only be pressed. */
const controls = ['input, textarea, select', 'button, a[href]'] as const;

/**
 * Brings a person to a field: unfolds what it is hidden in, scrolls it into view and gives it the focus. Where it is not
 * on the page, to what it would stand in.
 * @param path as `data-field` of a field says it
 */
export function landOn(path: string, root: ParentNode = document): void {
  const target = find(path, root);
  if (target === undefined && unfold(path, root)) {
    // what came with it is on the page once this press is handled
    setTimeout(() => goTo(find(path, root) ?? nearest(path, root)));
    return;
  }
  goTo(target ?? nearest(path, root));
}

/** Lands on a field as soon as its page stands, and again when another one is asked for. */
export function useLanding(path: string | undefined): void {
  useEffect(() => {
    if (path !== undefined) landOn(path);
  }, [path]);
}

/** The field itself, or else the first one inside it. */
function find(path: string, root: ParentNode): HTMLElement | undefined {
  const quoted = CSS.escape(path);
  return root.querySelector<HTMLElement>(`[data-field="${quoted}"]`) ?? root.querySelector<HTMLElement>(`[data-field^="${quoted}/"]`) ?? undefined;
}

/** @returns whether something was folded around that path and is not any more */
function unfold(path: string, root: ParentNode): boolean {
  const folded = [...root.querySelectorAll<HTMLElement>('[data-unfolds][aria-expanded="false"]')].filter((button) => path.startsWith(`${button.dataset['unfolds'] ?? ''}/`));
  folded.at(-1)?.click();
  return folded.length > 0;
}

/** What the path passes through, the closest first. */
function nearest(path: string, root: ParentNode): HTMLElement | undefined {
  const above = path.slice(0, path.lastIndexOf('/'));
  if (above === path || above === '') return undefined;
  return root.querySelector<HTMLElement>(`[data-field="${CSS.escape(above)}"]`) ?? nearest(above, root);
}

function goTo(target: HTMLElement | undefined): void {
  if (target === undefined) return;
  for (let around = target.closest('details'); around !== null; around = around.parentElement?.closest('details') ?? null) around.open = true;
  const control = controlOf(target);
  control?.focus({ preventScroll: true, focusVisible: true });
  (control ?? target).scrollIntoView({ block: 'center', inline: 'nearest' });
  if (control === undefined || target.contains(control)) return;
  // What is said of the field comes into view with it; where not both fit, the control does.
  target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  control.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** The text below a control names the field: the control says which text that is. What is no field, such as a tab, names itself. */
function controlOf(target: HTMLElement): HTMLElement | undefined {
  if (target.matches(controls.join(', '))) return target;
  const described = target.id === '' ? null : document.querySelector<HTMLElement>(`[aria-describedby~="${CSS.escape(target.id)}"]`);
  if (described?.matches('input, textarea, select') === true) return described;
  const inside = described ?? target;
  const chosen = inside.matches('[role="radiogroup"]') ? inside.querySelector<HTMLElement>('input:checked') : null;
  if (chosen !== null) return chosen;
  for (const selector of controls) {
    const found = inside.querySelector<HTMLElement>(selector);
    if (found !== null) return found;
  }
  return undefined;
}

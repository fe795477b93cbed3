import { useEffect } from 'react';
import { askedAfter } from './asked-after';
import { useStandIn } from './landed-note';

/** What can be typed into or chosen comes before what can only be pressed. */
const controls = ['input, textarea, select', 'button, a[href]'] as const;

/** What is folded can have something folded inside it. */
const folds = 2;

/**
 * Brings a person to a field: unfolds what it is hidden in, scrolls it into view and gives it the focus. Where it is not
 * on the page, to the answer after which it is asked, or else to what it would stand in.
 * @param path as `data-field` of a field says it
 * @param landed hears which field that is
 */
export function landOn(path: string, root: ParentNode = document, landed: (field: string) => void = () => undefined): void {
  land(path, root, landed, folds);
}

function land(path: string, root: ParentNode, landed: (field: string) => void, left: number): void {
  const found = find(path, root);
  if (found === undefined && left > 0 && unfold(path, root)) {
    // what came with it is on the page once this press is handled
    setTimeout(() => land(path, root, landed, left - 1));
    return;
  }
  const target = found ?? standIn(path, root) ?? nearest(path, root);
  goTo(target);
  const field = target?.dataset['field'];
  if (field !== undefined) landed(field);
}

/** Lands on a field as soon as its page stands, and again when another one is asked for. */
export function useLanding(path: string | undefined): void {
  const [there, stands] = useStandIn(path);
  useEffect(() => {
    if (path !== undefined) landOn(path, document, stands);
  }, [path, stands]);
  useEffect(() => {
    // What is said of it came to stand there only now, and moved what was in view.
    if (there !== undefined && there !== path) landOn(there);
  }, [there, path]);
}

/** The field itself, or else the first one inside it. */
function find(path: string, root: ParentNode): HTMLElement | undefined {
  const quoted = CSS.escape(path);
  return root.querySelector<HTMLElement>(`[data-field="${quoted}"]`) ?? root.querySelector<HTMLElement>(`[data-field^="${quoted}/"]`) ?? undefined;
}

/** @returns whether something was folded around that path and is not any more */
function unfold(path: string, root: ParentNode): boolean {
  const folded = [...root.querySelectorAll<HTMLElement>('[data-unfolds][aria-expanded="false"]')].filter((button) => `${path}/`.startsWith(`${button.dataset['unfolds'] ?? ''}/`));
  folded.at(-1)?.click();
  return folded.length > 0;
}

/** The answer after which a field is asked that is not asked now. */
function standIn(path: string, root: ParentNode): HTMLElement | undefined {
  const other = askedAfter(path.split('/'));
  return other === undefined ? undefined : (find(other.join('/'), root) ?? standIn(other.join('/'), root));
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
    // What is said of the field has a link of its own, back to where that was read.
    const found = [...inside.querySelectorAll<HTMLElement>(selector)].find((each) => each.closest('[role="note"]') === null);
    if (found !== undefined) return found;
  }
  return undefined;
}

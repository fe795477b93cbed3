import { useEffect } from 'react';
import { inSight } from '@renderer/ui/in-sight';
import { untilActed } from '@renderer/ui/until-acted';
import { askedAfter } from './asked-after';
import { useStandIn } from './landed-note';

/** What can be typed into or chosen comes before what can only be pressed. */
const controls = ['input, textarea, select', 'button, a[href]'] as const;

/** What is folded can have something folded inside it. */
const folds = 2;

/** Where somebody landed, and what has the focus there; nothing while there is no control yet. */
interface Spot {
  readonly target: HTMLElement;
  readonly control: HTMLElement | undefined;
}

/**
 * Brings a person to a field: unfolds what it is hidden in, scrolls it into view and gives it the focus. Where it is not
 * on the page, to the answer after which it is asked, or else to what it would stand in.
 * @param path as `data-field` of a field says it
 * @param landed hears where that is
 */
export function landOn(path: string, root: ParentNode = document, landed: (spot: Spot) => void = () => undefined): void {
  land(path, root, landed, folds);
}

function land(path: string, root: ParentNode, landed: (spot: Spot) => void, left: number): void {
  const found = find(path, root);
  if (found === undefined && left > 0 && unfold(path, root)) {
    // what came with it is on the page once this press is handled
    setTimeout(() => land(path, root, landed, left - 1));
    return;
  }
  const target = found ?? standIn(path, root) ?? nearest(path, root);
  if (target !== undefined) landed({ target, control: goTo(target) });
}

/** Lands on a field as soon as its page stands, and again when another one is asked for. */
export function useLanding(path: string | undefined): void {
  const stands = useStandIn(path);
  useEffect(() => (path === undefined ? undefined : stayAt(path, stands)), [path, stands]);
}

/**
 * Lands on a field, and keeps it in sight until somebody does something: the note about it, a form that is read first and
 * what stands above it may come later, and move it.
 */
function stayAt(path: string, stands: (field: string) => void): () => void {
  let spot: Spot | undefined;
  const go = () =>
    landOn(path, document, (reached) => {
      spot = reached;
      const { field } = reached.target.dataset;
      if (field !== undefined) stands(field);
    });
  go();
  return untilActed(() => {
    if (spot?.control === undefined || !spot.control.isConnected) go();
    else if (spot.control === document.activeElement) keepInSight(spot.control);
  });
}

/** The field itself, or else the first one inside it; of questions the first that nobody answered. */
function find(path: string, root: ParentNode): HTMLElement | undefined {
  const quoted = CSS.escape(path);
  const field = root.querySelector<HTMLElement>(`[data-field="${quoted}"]`) ?? root.querySelector<HTMLElement>(`[data-field^="${quoted}/"]`) ?? undefined;
  return field?.querySelector<HTMLElement>('[data-field][data-open]') ?? field;
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

/** @returns what has the focus now */
function goTo(target: HTMLElement): HTMLElement | undefined {
  for (let around = target.closest('details'); around !== null; around = around.parentElement?.closest('details') ?? null) around.open = true;
  const control = controlOf(target);
  control?.focus({ preventScroll: true, focusVisible: true });
  (control ?? target).scrollIntoView({ block: 'center', inline: 'nearest' });
  if (control !== undefined) keepInSight(control);
  return control;
}

/** What is said of the field stays in view with it; where not both fit, the control does. */
function keepInSight(control: HTMLElement): void {
  if (!inSight(control)) control.scrollIntoView({ block: 'center', inline: 'nearest' });
  document.querySelector('[role="note"][data-landed]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
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

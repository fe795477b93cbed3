/** What the element of a question is called in the page. */
export function questionElementId(id: string): string {
  return `vraag-${id}`;
}

/** Takes a person to a question: its answers get the focus, in the middle of the page. */
export function goToQuestion(id: string): void {
  const question = document.getElementById(questionElementId(id));
  const radio = question?.querySelector<HTMLElement>('input:checked') ?? question?.querySelector<HTMLElement>('input');
  radio?.focus({ preventScroll: true });
  question?.scrollIntoView({ block: 'center' });
}

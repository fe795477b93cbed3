/** What is wrong, where there is little room; what to do about it comes after it. */
export function firstSentence(text: string): string {
  return /^.*?\.(?= |$)/.exec(text)?.[0] ?? text;
}

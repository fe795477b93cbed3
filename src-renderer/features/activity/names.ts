import { named, nameless } from '@shared/record/nameless';

export function groupName({ name }: { readonly name: string }): string {
  return named(name, nameless.group);
}

export function categoryName({ name }: { readonly name: string }): string {
  return named(name, nameless.category);
}

/** What is wrong, where there is little room; what to do about it stands beside the field. */
export function firstSentence(text: string): string {
  return /^.*?\.(?= |$)/.exec(text)?.[0] ?? text;
}

/** What stands for what nobody named yet. */
export const namelessGroup = 'Naamloze groep';
export const namelessCategory = 'Naamloze soort gegevens';

export function groupName({ name }: { readonly name: string }): string {
  return name.trim() === '' ? namelessGroup : name;
}

export function categoryName({ name }: { readonly name: string }): string {
  return name.trim() === '' ? namelessCategory : name;
}

/** What is wrong, where there is little room; what to do about it stands beside the field. */
export function firstSentence(text: string): string {
  return /^.*?\.(?= |$)/.exec(text)?.[0] ?? text;
}

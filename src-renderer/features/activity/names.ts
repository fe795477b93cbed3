/** What stands for what nobody named yet. */
export const namelessGroup = 'Naamloze groep';
export const namelessCategory = 'Naamloze soort gegevens';

export function groupName({ name }: { readonly name: string }): string {
  return name.trim() === '' ? namelessGroup : name;
}

export function categoryName({ name }: { readonly name: string }): string {
  return name.trim() === '' ? namelessCategory : name;
}

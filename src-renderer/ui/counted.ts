/** '1 verwerking', '24 verwerkingen'. */
export function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('nl-NL')} ${count === 1 ? one : many}`;
}

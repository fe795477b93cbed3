const known = new Map<string, string>();

const quotes: Readonly<Record<string, string>> = { '‘': '\'', '’': '\'', '‚': '\'', '‛': '\'', '“': '"', '”': '"', '„': '"' };

/** Joins and hides nothing that a reader sees: soft hyphens, characters without width, marks on a letter before. */
export function isUnseen(unit: string): boolean {
  return /[\p{M}\p{Cf}]/u.test(unit);
}

/** One UTF-16 unit in the plainest form: small letters without marks, ligatures apart, straight quotes and hyphens. */
export function fold(unit: string): string {
  if (unit < '\u0080') return unit.toLowerCase();
  const found = known.get(unit);
  if (found !== undefined) return found;
  const folded = isUnseen(unit) ? '' : foldRare(unit);
  known.set(unit, folded);
  return folded;
}

function foldRare(unit: string): string {
  if (/\p{Pd}/u.test(unit)) return '-';
  return quotes[unit] ?? unit.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

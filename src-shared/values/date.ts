const months = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];
const short: Readonly<Record<string, number>> = { jan: 1, feb: 2, febr: 2, mrt: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, okt: 10, nov: 11, dec: 12 };

/** A day as people write it ('12-3-2026', '12 maart 2026', '2026-03-12') as ISO date; undefined for what is no day of 1900–2199. */
export function readDate(text: string): string | undefined {
  const written = text.trim().toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(written);
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dutch = /^(\d{1,2})[-/. ]+(\d{1,2}|[a-z]+)[-/. ]+(\d{4})$/.exec(written);
  return dutch ? isoDate(Number(dutch[3]), monthNumber(dutch[2] ?? ''), Number(dutch[1])) : undefined;
}

/** As people here write it, '12-03-2026'; what is no stored date stays as it is. */
export function showDate(stored: string): string {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(stored);
  return parts && readDate(stored) === stored ? `${parts[3]}-${parts[2]}-${parts[1]}` : stored;
}

/** What is kept of what was typed: the date when it is understood, else every letter of it. */
export function storedDate(typed: string): string {
  return readDate(typed) ?? typed;
}

function monthNumber(month: string): number {
  return /\d/.test(month) ? Number(month) : (short[month] ?? months.indexOf(month) + 1);
}

function isoDate(year: number, month: number, day: number): string | undefined {
  if (year < 1900 || year > 2199) return undefined;
  const time = new Date(Date.UTC(year, month - 1, day));
  // 31 February would be taken for 3 March
  if (time.getUTCMonth() !== month - 1 || time.getUTCDate() !== day) return undefined;
  return time.toISOString().slice(0, 10);
}

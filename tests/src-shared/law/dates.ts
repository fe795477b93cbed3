import fc from 'fast-check';

/** Any day of the years in which the law is asked for, as ISO date. */
export const isoDates = fc.date({ min: new Date('2010-01-01'), max: new Date('2040-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

export function dayAfter(date: string): string {
  const next = new Date(`${date}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

import { readDate, showDate } from '../values/date';

/**
 * What is said of an end that lies before its start; undefined while one of both is no date.
 * @param what the start is
 */
export function orderProblem(start: string, end: string, what = 'het begin'): string | undefined {
  const from = readDate(start);
  const until = readDate(end);
  if (from === undefined || until === undefined || until >= from) return undefined;
  return `Dit ligt vóór ${what}, ${showDate(from)}. De datum blijft zo staan. Kijk welke van de twee niet klopt.`;
}

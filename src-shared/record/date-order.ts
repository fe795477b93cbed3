import { readDate, showDate } from '../values/date';

/** What is said of an end that lies before its start; undefined while one of both is no date. */
export function orderProblem(start: string, end: string): string | undefined {
  const from = readDate(start);
  const until = readDate(end);
  if (from === undefined || until === undefined || until >= from) return undefined;
  return `Dit ligt vóór het begin, ${showDate(from)}. De datum blijft zo staan. Kijk welke van de twee niet klopt.`;
}

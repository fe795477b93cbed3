import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../test-results', import.meta.url));
const file = `${folder}/bench.json`;

export interface Outcome {
  readonly what: string;
  readonly measured: string;
  /** the same work done bare, in the same run */
  readonly beside: string;
  readonly ratio: string;
  readonly aim: string;
}

/** Adds a line to the table that `npm run bench` shows. */
export function report(outcome: Outcome): void {
  mkdirSync(folder, { recursive: true });
  const earlier = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Outcome[]) : [];
  writeFileSync(file, JSON.stringify([...earlier, outcome], null, 2));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

import type { SourceId } from '@shared/law/sources';

/*
 * Which paragraphs and letters the articles have that are cited: '1a-f 2..4' is a first paragraph with letters a to f and three more
 * without, 'a-f' an article of letters only, '' one without either. Both laws were read for it, the AVG in the text of 2016 with the
 * letters of art. 13(1) as they were put right. Who cites an article that is not here looks it up and adds it.
 */
const avg: Readonly<Record<string, string>> = {
  ...{ 1: '1..3', 2: '1 2a-d 3..4', 3: '1 2a-b 3', 4: '1..26', 5: '1a-f 2', 6: '1a-f 2 3a-b 4a-e', 7: '1..4', 8: '1..3', 9: '1 2a-j 3..4' },
  ...{ 10: '', 11: '1..2', 12: '1..4 5a-b 6..8', 13: '1a-f 2a-f 3..4', 14: '1a-f 2a-g 3a-c 4 5a-d', 15: '1a-h 2..4', 16: '' },
  ...{ 17: '1a-f 2 3a-e', 18: '1a-d 2..3', 19: '', 20: '1a-b 2..4', 21: '1..6', 22: '1 2a-c 3..4', 23: '1a-j 2a-h', 24: '1..3', 25: '1..3' },
  ...{ 26: '1..3', 27: '1 2a-b 3..5', 28: '1..2 3a-h 4..10', 29: '', 30: '1a-g 2a-d 3..5', 31: '', 32: '1a-d 2..4', 33: '1..2 3a-d 4..5' },
  ...{ 34: '1..2 3a-c 4', 35: '1..2 3a-c 4..6 7a-d 8..11', 36: '1..2 3a-f 4..5', 37: '1a-c 2..7', 38: '1..6', 39: '1a-e 2' },
  ...{ 40: '1 2a-k 3..11', 41: '1 2a-d 3..6', 42: '1..8', 43: '1a-b 2a-e 3..9', 44: '', 45: '1 2a-c 3..9', 46: '1 2a-f 3a-b 4..5' },
  ...{ 47: '1a-c 2a-n 3', 48: '', 49: '1a-g 2..6', 50: 'a-d', 51: '1..4', 57: '1a-v 2..4', 58: '1a-f 2a-j 3a-j 4..6' },
  ...{ 77: '1..2', 78: '1..4', 79: '1..2', 80: '1..2', 81: '1..3', 82: '1..6', 83: '1 2a-k 3 4a-c 5a-e 6..9' },
  ...{ 85: '1..3', 86: '', 87: '', 88: '1..3', 89: '1..4', 99: '1..2' },
};

const uavg: Readonly<Record<string, string>> = {
  ...{ 1: '', 2: '1..3', 3: '1a-b 2 3a-b 4..5', 4: '1 2a-b', 5: '1..2 3a-c 4a-c 5..7', 6: '1..4', 22: '1 2a-e', 23: 'a-c', '23a': '1..2' },
  ...{ 24: 'a-d', 25: 'a-b', 26: '', 27: '1..2', 28: '1 2a-b 3', 29: '', 30: '1a-b 2a-c 3a-b 4..6', '30a': '1a-b 2..6', '30b': '1..2' },
  ...{ 31: '', 32: 'a-f', 33: '1a-c 2a-b 3 4a-c 5..6', 34: '', 35: '1..6', 36: '1..2', 37: '', 38: '', 39: '', 40: '1..3', 41: '1a-j 2a-h' },
  ...{ 42: '', 43: '1 2a-f 3', 44: '', 45: '1a-b 2..3', 46: '', 47: '1..2', '47a': '1a-c 2 3a-c 4..6' },
};

const structures: Partial<Record<SourceId, Readonly<Record<string, string>>>> = { avg, uavg, suwiDecree: { '4.1': '1a-g 2..3' } };

/** The last number of sources that are cited by number alone. */
const lastNumber: Partial<Record<SourceId, number>> = { avgRecitals: 173, wp248: 9, apDpiaList: 17 };

/** What articles begin with: the book of the civil code, or the chapter of a law that numbers them so. */
const numbered: Partial<Record<SourceId, RegExp>> = { bw2: /^2:/u, bw3: /^3:/u, bw7: /^7:/u, awb: /^\d+:/u, workingHours: /^\d+:/u };

/** '30', '30a', '30(1)', '30(1)(b)', '9(2)(b)', '4.1(1)(b)', '7:658a(5)'; what stands behind a comma is words. */
const shape = /^((?:\d+:|\d+\.)?\d+[a-z]?)(?:\((\d+)[a-z]?\))?(?:\(([a-z]{1,2})\))?(?:\(\d+°?\))?(?:, [a-zé ]+,)?$/u;

/** The parts that a specification names: '1', '1a', …; a paragraph with letters can be cited as a whole. */
function partsOf(specification: string): ReadonlySet<string> {
  const parts = specification.split(' ').flatMap((token) => {
    const [, from, to] = /^(\d+)\.\.(\d+)$/u.exec(token) ?? [];
    if (from !== undefined && to !== undefined) return Array.from({ length: Number(to) - Number(from) + 1 }, (_none, index) => `${Number(from) + index}`);
    const [, paragraph = '', first, last] = /^(\d*)(?:([a-z])-([a-z]))?$/u.exec(token) ?? [];
    if (first === undefined || last === undefined) return [paragraph];
    const letters = Array.from({ length: last.charCodeAt(0) - first.charCodeAt(0) + 1 }, (_none, index) => String.fromCharCode(first.charCodeAt(0) + index));
    return [paragraph, ...letters.map((letter) => `${paragraph}${letter}`)];
  });
  return new Set(['', ...parts]);
}

/** What is wrong with a place in a source; undefined for one that is there. '7:446–7:468' is from one place to another. */
export function problemOfPlace(source: SourceId, place: string): string | undefined {
  if (place === '') return undefined;
  return place
    .split('–')
    .map((each) => problemOf(source, each))
    .find((what) => what !== undefined);
}

function problemOf(source: SourceId, place: string): string | undefined {
  const [, article, paragraph = '', letter = ''] = shape.exec(place) ?? [];
  if (article === undefined) return `'${place}' does not look like a place in a law`;
  if (!(numbered[source]?.test(place) ?? !place.includes(':'))) return `${source} does not number its articles as in '${place}'`;
  const last = lastNumber[source];
  if (last !== undefined && !(/^\d+$/u.test(place) && Number(place) >= 1 && Number(place) <= last)) return `${source} has no '${place}'`;
  const structure = structures[source];
  if (structure === undefined) return undefined;
  const specification = structure[article];
  if (specification === undefined) return `${source} has no '${article}', or it is not in the table yet`;
  return partsOf(specification).has(`${paragraph}${letter}`) ? undefined : `${source} has no '${place}', or it is not in the table yet`;
}

import { expect, test } from 'vitest';
import { importsOf, packageOf, roomOf, sourceFiles } from './source-files';

/**
 * The arrows of the house. An arrow that is not here fails, and so does one that nobody uses: the table is the map.
 * `src-shared` itself is what every room may use (the closed list of failures).
 */
const allowed: Record<string, readonly string[]> = {
  'shared/words': [],
  'shared/law': ['shared/words'],
  'shared/values': ['shared/words'],
  'shared/record': ['shared/words', 'shared/law', 'shared/values'],
  'shared/history': ['shared/values', 'shared/record'],
  'shared/documents': ['shared/law', 'shared/values', 'shared/record', 'shared/history', 'shared/screening', 'shared/rules'],
  'shared/exchange': ['src-shared', 'shared/record', 'shared/history'],
  'shared/screening': ['shared/words', 'shared/law', 'shared/values', 'shared/record', 'shared/history'],
  'shared/rules': ['shared/words', 'shared/law', 'shared/values', 'shared/record', 'shared/history', 'shared/screening', 'shared/text-check'],
  'shared/text-check': ['shared/words', 'shared/law', 'shared/values', 'shared/record'],
  'shared/desktop': ['src-shared', 'shared/record'],
  'shared/example': ['shared/law', 'shared/record'],

  'src-main': ['src-shared', 'shared/desktop'],

  'renderer/ui': ['src-shared', 'shared/words', 'shared/values'],
  'renderer/fields': ['shared/words', 'shared/law', 'shared/values', 'shared/record', 'renderer/ui'],
  'renderer/records': ['src-shared', 'shared/record', 'shared/desktop', 'renderer/storage', 'renderer/ui'],
  'renderer/findings': ['src-shared', 'shared/rules', 'renderer/fields', 'renderer/records', 'renderer/storage', 'renderer/ui'],
  'renderer/storage': ['src-shared', 'shared/record', 'shared/history', 'shared/exchange', 'shared/desktop'],
  'renderer/pdf': ['shared/documents'],
  'renderer/preview': ['shared/documents', 'renderer/ui'],
  'renderer/desktop': ['src-shared', 'shared/desktop'],
  'features/*': [
    'src-shared',
    'shared/words',
    'shared/law',
    'shared/values',
    'shared/record',
    'shared/screening',
    'shared/rules',
    'shared/documents',
    'shared/text-check',
    'shared/exchange',
    'shared/desktop',
    'shared/example',
    'renderer/ui',
    'renderer/fields',
    'renderer/findings',
    'renderer/records',
    'renderer/storage',
    'renderer/pdf',
    'renderer/preview',
  ],
  'renderer/app': ['src-shared', 'shared/words', 'shared/record', 'shared/desktop', 'renderer/ui', 'renderer/fields', 'renderer/findings', 'renderer/records', 'renderer/storage', 'features/*'],
  'src-renderer': ['shared/desktop', 'renderer/app', 'renderer/desktop', 'renderer/storage', 'renderer/ui'],
};

/** Packages that only one room may use, so that the house can change its mind about them in one place. */
const keepers: Record<string, readonly string[]> = {
  zod: ['shared/record'],
  canonicalize: ['shared/record'],
  '@noble/hashes': ['shared/history'],
  electron: ['src-main'],
  dexie: ['renderer/storage'],
  pdfmake: ['renderer/pdf'],
  fontkit: ['renderer/pdf'],
  // What is printed must stand there before the browser takes the page.
  'react-dom': ['src-renderer', 'renderer/ui'],
};

const general = (room: string) => (room.startsWith('features/') ? 'features/*' : room);

const arrows = sourceFiles('src-shared', 'src-main', 'src-renderer').flatMap((file) => {
  const from = roomOf(file.path);
  return importsOf(file).map((to) => ({ file: file.path, from: from ?? '', to, room: roomOf(to) }));
});

const known = new Set(sourceFiles('src-shared', 'src-main', 'src-renderer').map(({ path }) => path));
const fileAt = (path: string) => [path, `${path}.ts`, `${path}.tsx`].find((each) => known.has(each));

test('imports go only where the map lets them', () => {
  const wrong = arrows.filter(({ from, room }) => {
    if (room === undefined || room === from) return false;
    return !(allowed[general(from)] ?? []).includes(general(room)) || (from.startsWith('features/') && room.startsWith('features/'));
  });
  expect(wrong.map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
});

test('every arrow on the map is used', () => {
  const used = new Set(arrows.flatMap(({ from, room }) => (room === undefined || room === from ? [] : [`${general(from)} -> ${general(room)}`])));
  const drawn = Object.entries(allowed).flatMap(([from, to]) => to.map((room) => `${from} -> ${room}`));
  expect(drawn.filter((arrow) => !used.has(arrow))).toEqual([]);
});

test('no file comes round to itself, whether by values or by types alone', () => {
  const uses = new Map<string, Set<string>>();
  for (const { file, to } of arrows) {
    const at = fileAt(to);
    if (at !== undefined) uses.set(file, (uses.get(file) ?? new Set<string>()).add(at));
  }
  // What imports nothing that is left, or is imported by nothing that is left, cannot be in a circle.
  const free = () => {
    const used = new Set([...uses.values()].flatMap((each) => [...each]));
    return [...uses].filter(([file, each]) => !used.has(file) || ![...each].some((at) => uses.has(at)));
  };
  for (let some = free(); some.length > 0; some = free()) for (const [file] of some) uses.delete(file);
  expect([...uses.keys()]).toEqual([]);
});

test('packages stay with their keepers', () => {
  const wrong = arrows.filter(({ from, to, room }) => {
    const keeper = room === undefined ? keepers[packageOf(to)] : undefined;
    return keeper !== undefined && !keeper.includes(from);
  });
  expect(wrong.map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
});

test('the window never reads what the preload script put there but through one door', () => {
  const readers = sourceFiles('src-renderer').filter(({ text }) => /window\.desktop\b/.test(text));
  expect(readers.map(({ path }) => path)).toEqual(['src-renderer/desktop/desktop.ts']);
});

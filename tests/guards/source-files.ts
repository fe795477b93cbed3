import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface SourceFile {
  /** from the root of the project, with forward slashes */
  readonly path: string;
  readonly text: string;
}

export function sourceFiles(...folders: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' })
      .map((path) => posix.join(folder, path.replaceAll('\\', '/')))
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => ({ path, text: readFileSync(`${root}/${path}`, 'utf8') })),
  );
}

const prefixes = { '@shared/': 'src-shared/', '@renderer/': 'src-renderer/', '@main/': 'src-main/' };

/** What a file imports: paths from the root for our own files, names for packages. */
export function importsOf({ path, text }: SourceFile): string[] {
  const named = [...text.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*|new URL\(\s*)'([^']+)'/g)].map((match) => match[1] ?? '');
  return named.map((name) => {
    if (name.startsWith('.')) return posix.join(posix.dirname(path), name);
    const [prefix, folder] = Object.entries(prefixes).find(([start]) => name.startsWith(start)) ?? [];
    return prefix === undefined ? name : `${folder}${name.slice(prefix.length)}`;
  });
}

/** The room of the house that a path of ours is in; undefined for a package. */
export function roomOf(path: string): string | undefined {
  const [top, second, third] = path.split('/');
  if (top === 'src-main') return top;
  if (top !== 'src-shared' && top !== 'src-renderer') return undefined;
  if (second === 'features') return `features/${third}`;
  return path.split('/').length > 2 ? `${top === 'src-shared' ? 'shared' : 'renderer'}/${second}` : top;
}

export function packageOf(name: string): string {
  const parts = name.split('/');
  return name.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? name);
}

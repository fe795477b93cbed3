import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder of the project, without a slash at the end. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * Runs a program until it ends; never throws: a program that cannot be started has code 127.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean, env?: NodeJS.ProcessEnv, limit?: number, shell?: boolean }} [options]
 *   quiet: keep what it says instead of showing it; limit: in milliseconds
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(program, args, { quiet = false, env = {}, limit, shell = false } = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      shell,
      windowsHide: true,
    });
    const timer = limit === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), limit);
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
    /** @param {number} code */
    const finish = (code) => {
      clearTimeout(timer);
      resolve({ code, output });
    };
    child.on('error', (error) => {
      output += error.message;
      finish(127);
    });
    // After 'exit' a grandchild may still hold the pipes: wait for the last words, but not for ever.
    child.on('exit', (code) => setTimeout(finish, quiet ? 1000 : 0, code ?? 1).unref());
    child.on('close', (code) => finish(code ?? 1));
  });
}

/**
 * Runs npm, the same one that started this script where there is one.
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function npm(args, options) {
  const cli = process.env['npm_execpath'];
  if (cli !== undefined && /npm-cli\.c?js$/.test(cli)) return run(process.execPath, [cli, ...args], options);
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}

import { protocol } from 'electron';
import { isOwnPage, origin, scheme } from './origin';
import type { Serving } from './serving';

/** Makes our scheme a full one, with an origin, storage and workers. To be called before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Answers every request to our scheme. */
export function serveApp(serving: Promise<Serving>): void {
  protocol.handle(scheme, async ({ method, url }) => {
    const serve = await serving;
    const { status, headers, body } = await serve(method, isOwnPage(url) ? url.slice(origin.length) : '');
    return new Response(method === 'HEAD' || status === 204 ? null : Uint8Array.from(body), { status, headers });
  });
}

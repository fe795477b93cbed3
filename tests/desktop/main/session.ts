import type Electron from 'electron';
import type { PageRequest, PageResponse } from '../halves';
import { strict } from './strict';

type Part = Pick<
  Electron.Session,
  'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler' | 'setSpellCheckerEnabled'
>;
type BeforeRequest = (details: { readonly url: string }, callback: (response: Electron.CallbackResponse) => void) => void;
type Handler = Parameters<Electron.Protocol['handle']>[1];

/** Electron's `session.defaultSession` and `protocol`, and what they decide. */
export function doubleSession() {
  // As in Electron: what nobody refuses is allowed.
  let mayUse: (permission: string) => boolean = () => true;
  let mayCheck: (permission: string) => boolean = () => true;
  let mayUseDevice: () => boolean = () => true;
  let beforeRequest: BeforeRequest = (_details, callback) => callback({});
  const handlers = new Map<string, Handler>();
  const schemes = new Map<string, Electron.Privileges>();

  const part: Part = {
    setPermissionRequestHandler: (handler) => {
      mayUse = (permission) => {
        let granted = false;
        handler?.(...([null, permission, (answer: boolean) => (granted = answer), {}] as unknown as Parameters<typeof handler>));
        return granted;
      };
    },
    setPermissionCheckHandler: (handler) => {
      mayCheck = (permission) =>
        handler?.(...([null, permission, 'app://grondslag', {}] as unknown as Parameters<typeof handler>)) ?? true;
    },
    setDevicePermissionHandler: (handler) => {
      mayUseDevice = () => handler?.({} as Electron.DevicePermissionHandlerHandlerDetails) ?? true;
    },
    setSpellCheckerEnabled: () => undefined,
  };
  const webRequest = {
    onBeforeRequest: (listener: BeforeRequest) => void (beforeRequest = listener),
  };
  const protocol: Pick<Electron.Protocol, 'registerSchemesAsPrivileged' | 'handle'> = {
    registerSchemesAsPrivileged: (list) => {
      for (const { scheme, privileges } of list) schemes.set(scheme, privileges ?? {});
    },
    handle: (scheme, handler) => void handlers.set(scheme, handler),
  };

  return {
    session: strict('session', { defaultSession: strict('session.defaultSession', { ...part, webRequest: strict('webRequest', webRequest) }) }),
    protocol: strict('protocol', protocol),
    mayUse: (permission: string) => mayUse(permission) || mayCheck(permission) || mayUseDevice(),
    request: async ({ url, method, headers }: PageRequest): Promise<PageResponse | 'cancelled' | 'unhandled'> => {
      const { cancel } = await new Promise<Electron.CallbackResponse>((resolve) => beforeRequest({ url }, resolve));
      if (cancel) return 'cancelled';
      const scheme = new URL(url).protocol.slice(0, -1);
      const handler = handlers.get(scheme);
      if (!handler) return 'unhandled';
      // Without these a page has no origin, no storage and no workers.
      if (!schemes.get(scheme)?.standard || !schemes.get(scheme)?.secure) throw new Error(`Scheme ${scheme} is not standard and secure`);
      const response = await handler(new Request(url, { method, headers }));
      return {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: new Uint8Array(await response.arrayBuffer()),
      };
    },
  };
}

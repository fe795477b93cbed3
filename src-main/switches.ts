import { app } from 'electron';

/** Turns off what Chromium would do on the network by itself. To be called before the app is ready. */
export function keepOffline(): void {
  const { commandLine } = app;
  // No name and no address outside is ever found, whoever asks.
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  commandLine.appendSwitch('disable-background-networking');
  commandLine.appendSwitch('disable-component-update');
  commandLine.appendSwitch('disable-domain-reliability');
  commandLine.appendSwitch('disable-sync');
  commandLine.appendSwitch('dns-prefetch-disable');
  commandLine.appendSwitch('no-pings');
  // WebRTC asks no name and makes no request that could be cancelled: it may only use a proxy, and the proxy is nobody.
  // Connections opened ahead of any request end there too. Our own scheme needs no proxy.
  commandLine.appendSwitch('webrtc-ip-handling-policy', 'disable_non_proxied_udp');
  commandLine.appendSwitch('proxy-server', 'socks5://127.0.0.1:9');
  commandLine.appendSwitch('proxy-bypass-list', '<-loopback>');
}

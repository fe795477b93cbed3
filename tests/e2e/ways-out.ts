/** Ways in which a script in the page could try to reach `outside`, e.g. http://127.0.0.1:4711. Each runs in the page. */
export const waysOut: Record<string, (outside: string) => unknown> = {
  fetch: (outside) => fetch(outside, { mode: 'no-cors' }),
  'fetch with keepalive': (outside) => fetch(outside, { mode: 'no-cors', method: 'POST', body: 'x', keepalive: true }),
  XMLHttpRequest: (outside) => {
    const request = new XMLHttpRequest();
    request.open('POST', outside);
    request.send('x');
  },
  WebSocket: (outside) => new WebSocket(outside.replace('http', 'ws')),
  EventSource: (outside) => new EventSource(outside),
  sendBeacon: (outside) => navigator.sendBeacon(outside, 'x'),
  image: (outside) => (new Image().src = outside),
  script: (outside) => document.head.append(Object.assign(document.createElement('script'), { src: outside })),
  'module import': (outside) => import(/* @vite-ignore */ outside),
  'style sheet': (outside) => document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: outside })),
  'CSS import': (outside) => {
    const style = document.createElement('style');
    style.textContent = `@import url("${outside}"); body { background: url("${outside}") }`;
    document.head.append(style);
  },
  'style attribute': (outside) => document.body.style.setProperty('background-image', `url("${outside}")`),
  font: (outside) => new FontFace('Outside', `url("${outside}")`).load(),
  iframe: (outside) => document.body.append(Object.assign(document.createElement('iframe'), { src: outside })),
  'iframe with its own document': (outside) =>
    document.body.append(Object.assign(document.createElement('iframe'), { srcdoc: `<img src="${outside}">` })),
  object: (outside) => document.body.append(Object.assign(document.createElement('object'), { data: outside })),
  embed: (outside) => document.body.append(Object.assign(document.createElement('embed'), { src: outside })),
  video: (outside) => document.body.append(Object.assign(document.createElement('video'), { src: outside, autoplay: true })),
  form: (outside) => {
    const form = Object.assign(document.createElement('form'), { action: outside, method: 'post' });
    document.body.append(form);
    form.submit();
  },
  prefetch: (outside) => document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: outside })),
  preload: (outside) => document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'image', href: outside })),
  icon: (outside) => document.head.append(Object.assign(document.createElement('link'), { rel: 'icon', href: outside })),
  ping: (outside) => {
    const link = Object.assign(document.createElement('a'), { href: '#here', ping: outside });
    document.body.append(link);
    link.click();
  },
  worker: (outside) => new Worker(outside),
  'worker of our own making': (outside) =>
    new Worker(URL.createObjectURL(new Blob([`fetch("${outside}", { mode: "no-cors" })`], { type: 'text/javascript' }))),
  'service worker': (outside) => navigator.serviceWorker.register(outside),
  'an inline script': (outside) => {
    const script = document.createElement('script');
    script.textContent = `fetch("${outside}")`;
    document.head.append(script);
  },
  WebTransport: (outside) => new WebTransport(outside.replace('http', 'https')),
};

/** Ways that take the whole page or another window outside. Only a shell can refuse them; a browser cannot. */
export const waysToLeave: Record<string, (outside: string) => unknown> = {
  'window.open': (outside) => window.open(outside),
  'link to a new window': (outside) => {
    const link = Object.assign(document.createElement('a'), { href: outside, target: '_blank', rel: 'opener' });
    document.body.append(link);
    link.click();
  },
  location: (outside) => (location.href = outside),
  'meta refresh': (outside) => {
    const meta = Object.assign(document.createElement('meta'), { httpEquiv: 'refresh', content: `0; url=${outside}` });
    document.head.append(meta);
  },
  preconnect: (outside) => document.head.append(Object.assign(document.createElement('link'), { rel: 'preconnect', href: outside })),
  WebRTC: async (outside) => {
    const { hostname, port } = new URL(outside);
    const urls = [`stun:${hostname}:${port}`, `turn:${hostname}:${port}?transport=tcp`];
    const connection = new RTCPeerConnection({ iceServers: urls.map((url) => ({ urls: url, username: 'x', credential: 'x' })) });
    connection.createDataChannel('x');
    await connection.setLocalDescription(await connection.createOffer());
  },
};

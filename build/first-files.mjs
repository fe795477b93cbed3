/** What the first page needs: two of the `groups` of electron.vite.config.ts, either page that the app begins with, and the type that text is set in. */
const modules = ['store', 'app', 'overview-page', 'start-page'];
const fonts = /source-sans-3-latin-(400|600)-normal/;

/**
 * Names in index.html what the first page needs, so that the browser fetches it while it paints the frame. Vite does that
 * only for what the first module imports at once.
 * @returns {import('vite').Plugin}
 */
export function firstFiles() {
  return {
    name: 'first-files',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const files = Object.values(bundle ?? {});
        const chunks = files.filter((file) => file.type === 'chunk');
        /** @type {Set<typeof chunks[number]>} in the order in which they are read */
        const needed = new Set();
        /** @param {typeof chunks[number] | undefined} chunk */
        const need = (chunk) => {
          if (chunk === undefined) throw new Error(`There is not a file for each of ${modules.join(', ')}: what does the first page need?`);
          if (needed.has(chunk) || html.includes(chunk.fileName)) return;
          for (const name of chunk.imports) need(chunks.find(({ fileName }) => fileName === name));
          needed.add(chunk);
        };
        for (const module of modules) need(chunks.find(({ name }) => name === module));
        const styles = [...needed].flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]);
        const tags = [
          ...files.filter(({ fileName }) => fonts.test(fileName)).map(({ fileName }) => link('preload', fileName, { as: 'font', type: 'font/woff2' })),
          ...[...needed].map(({ fileName }) => link('modulepreload', fileName)),
          ...styles.map((fileName) => link('preload', fileName, { as: 'style' })),
        ];
        // Nothing is painted in other colours, or without the frame, before the first module chose them: it is small, and Vite drops this word.
        return { html: html.replace('<script type="module"', '<script type="module" blocking="render"'), tags };
      },
    },
  };
}

/**
 * @param {string} rel
 * @param {string} fileName
 * @param {Record<string, string>} more
 * @returns {import('vite').HtmlTagDescriptor}
 */
function link(rel, fileName, more = {}) {
  return { tag: 'link', attrs: { rel, ...more, crossorigin: true, href: `./${fileName}` }, injectTo: 'head' };
}

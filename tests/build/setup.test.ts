import { expect, it } from 'vitest';
import { whyNotBuilt } from '../../build/setup.mjs';

it('takes the line that tells from the output of a failed build', () => {
  const output = 'vite v8.3.8 building…\n\x1b[31m✗ Build failed in 5ms\x1b[39m\n\x1b[31merror during build:\nBuild failed with 1 error:\n\n\x1b[31m[UNRESOLVED_IMPORT] \x1b[0mCould not resolve \'./gone\' in src-main/loopback.ts\n    at x (y.js:1:1)';
  expect(whyNotBuilt(output)).toBe("[UNRESOLVED_IMPORT] Could not resolve './gone' in src-main/loopback.ts");
  expect(whyNotBuilt('')).toBe('onbekende oorzaak');
});

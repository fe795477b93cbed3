import { describe, expect, it } from 'vitest';
import { Failure, isTooOld, tell } from '../../build/begin.mjs';

describe('isTooOld', () => {
  it.each(['12.22.12', '18.20.0', '20.18.3'])('refuses Node %s', (version) => expect(isTooOld(version)).toBe(true));
  it.each(['20.19.0', '20.20.2', '22.0.0', '26.1.0'])('takes Node %s', (version) => expect(isTooOld(version)).toBe(false));
});

describe('tell', () => {
  it('says what a failure says', () => {
    expect(tell(new Failure('De schijf is vol.'))).toBe('De schijf is vol.');
  });

  it('makes one line of anything else, without a stack', () => {
    const line = tell(new Error('first\n    at somewhere (file.js:1:1)'));
    expect(line).toContain('(first)');
    expect(line).not.toContain('\n');
    expect(tell('loose words')).toContain('loose words');
  });
});

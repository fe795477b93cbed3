import { describe, expect, it } from 'vitest';
import { isInstalled, whyNotInstalled } from '../../build/install.mjs';

const wanted = {
  packages: { '': { version: '0.1.0' }, 'node_modules/a': { version: '1.0.0' }, 'node_modules/other-system': { version: '2.0.0', optional: true } },
};

describe('isInstalled', () => {
  it('does without optional packages for other systems', () => {
    expect(isInstalled(wanted, { packages: { 'node_modules/a': { version: '1.0.0' } } })).toBe(true);
  });

  it('sees a package that is missing or of another version', () => {
    expect(isInstalled(wanted, { packages: {} })).toBe(false);
    expect(isInstalled(wanted, { packages: { 'node_modules/a': { version: '0.9.0' } } })).toBe(false);
  });
});

describe('whyNotInstalled', () => {
  it.each([
    ['npm error code ECONNREFUSED\nnpm error syscall connect', 'geen verbinding'],
    ['npm error code ENOTFOUND', 'geen verbinding'],
    ['npm error code ENOSPC', 'schijf is vol'],
    ['npm error code EROFS\nnpm error syscall mkdir', 'kan niet worden geschreven'],
    ['npm error code EINTEGRITY', 'code EINTEGRITY'],
    ['', 'npm ci'],
  ])('%s', (output, words) => expect(whyNotInstalled(output)).toContain(words));
});

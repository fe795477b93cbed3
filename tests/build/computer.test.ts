import { describe, expect, it } from 'vitest';
import { browserArguments } from '../../build/browser-window.mjs';
import { browserName, browserPlaces } from '../../build/chromium.mjs';
import { dataFolder, hasDisplay } from '../../build/computer.mjs';
import { isOurPage } from '../../build/serve.mjs';

describe('hasDisplay', () => {
  it('asks only Linux for a display', () => {
    expect(hasDisplay('linux', {})).toBe(false);
    expect(hasDisplay('linux', { DISPLAY: '' })).toBe(false);
    expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true);
    expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
    expect(hasDisplay('win32', {})).toBe(true);
    expect(hasDisplay('darwin', {})).toBe(true);
  });
});

describe('dataFolder', () => {
  it('follows the custom of each system', () => {
    expect(dataFolder('linux', {}, '/home/a')).toBe('/home/a/.local/share/Grondslag');
    expect(dataFolder('linux', { XDG_DATA_HOME: '/data' }, '/home/a')).toBe('/data/Grondslag');
    expect(dataFolder('darwin', {}, '/Users/a')).toBe('/Users/a/Library/Application Support/Grondslag');
    expect(dataFolder('win32', { LOCALAPPDATA: '/local' }, '/home')).toBe('/local/Grondslag');
  });
});

describe('browserPlaces', () => {
  it('looks first where GRONDSLAG_CHROMIUM points', () => {
    for (const system of ['linux', 'darwin', 'win32']) {
      expect(browserPlaces(system, { GRONDSLAG_CHROMIUM: '/opt/chromium' })[0]).toBe('/opt/chromium');
    }
  });

  it("tries Ubuntu's wrapper after the snap that it starts", () => {
    const places = browserPlaces('linux', { PATH: '/usr/bin:/snap/bin' });
    expect(places[0]).toBe('/usr/bin/chromium');
    expect(places.slice(-2)).toEqual(['/snap/bin/chromium', '/usr/bin/chromium-browser']);
  });

  it('looks in the folders of Windows that are there', () => {
    expect(browserPlaces('win32', { ProgramFiles: 'C:\\Program Files' })).toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe');
  });
});

it('names the browser as people do', () => {
  expect(browserName('/usr/bin/chromium')).toBe('Chromium');
  expect(browserName('/usr/bin/microsoft-edge-stable')).toBe('Edge');
  expect(browserName('/usr/bin/google-chrome')).toBe('Chrome');
});

it('opens the app as a window of its own, with a profile of its own', () => {
  expect(browserArguments('http://127.0.0.1:29530/', '/data/browser').slice(0, 2)).toEqual([
    '--app=http://127.0.0.1:29530/',
    '--user-data-dir=/data/browser',
  ]);
});

it('knows its own page from that of another program', () => {
  expect(isOurPage('<head><title>Grondslag</title></head>')).toBe(true);
  expect(isOurPage('<title>Welcome to nginx</title>')).toBe(false);
});

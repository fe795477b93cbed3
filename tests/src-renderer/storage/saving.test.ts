import { beforeEach, describe, expect, test } from 'vitest';
import { freshDatabases, openFakeStore } from '../../fakes/opened-store';
import { SlowFiles } from '../../fakes/slow-files';

beforeEach(freshDatabases);

describe('saving', () => {
  test('what was typed last is kept, also when it says again what is being written', async () => {
    const files = new SlowFiles();
    const { save, text } = await openFakeStore(files);
    files.hold();
    const saves = [save('a', 'een'), save('a', 'een twee'), save('a', 'een')];
    files.letGo();
    await Promise.all(saves);
    expect(await text('a')).toBe('een');
  });
});

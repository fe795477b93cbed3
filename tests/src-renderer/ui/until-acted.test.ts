// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { untilActed } from '@renderer/ui/until-acted';

test('what comes later is heard of until somebody does something, or it is ended', async () => {
  const again = vi.fn();
  const comes = async () => {
    document.body.append(document.createElement('p'));
    await Promise.resolve();
    await new Promise((resolve) => setTimeout(resolve));
  };
  untilActed(again);
  await comes();
  const heard = again.mock.calls.length;
  expect(heard).toBeGreaterThan(0);
  window.dispatchEvent(new Event('keydown'));
  await comes();
  expect(again).toHaveBeenCalledTimes(heard);

  const end = untilActed(again);
  end();
  await comes();
  expect(again).toHaveBeenCalledTimes(heard);
});

import { expect, test } from './app';

test('the app runs on Electron itself', async ({ app }) => {
  await expect(app.page).toHaveTitle('Grondslag');
});

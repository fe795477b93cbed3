import { expect, test } from 'vitest';
import { isClient, isDependent } from '@shared/rules/about';

test('who lives on a benefit or looks for work is a client, and depends on who asks', () => {
  for (const name of ['Uitkeringsgerechtigden', ' werkzoekende', 'Bijstandsgerechtigde in Noord', 'Cliënt']) expect([isClient({ name }), isDependent({ name })], name).toEqual([true, true]);
  for (const name of ['Werkzoekendenconsulent', 'Contactpersoon van een werkgever', 'Bezoeker']) expect([isClient({ name }), isDependent({ name })], name).toEqual([false, false]);
});

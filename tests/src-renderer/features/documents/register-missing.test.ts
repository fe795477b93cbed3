import { expect, test } from 'vitest';
import { missingInRegister } from '@renderer/features/documents/register-missing';
import { activityRow } from '../rows';

const organisation = { name: 'De Brug', references: [], open: [] };

test('nothing is said of what is complete', () => {
  expect(missingInRegister(organisation, [activityRow('a', {})])).toEqual([]);
  expect(missingInRegister(undefined, [])).toEqual([]);
});

test('the organisation comes first, then activities by name, each with the tab of its first gap', () => {
  const lines = missingInRegister({ ...organisation, open: ['address', 'dpo'] }, [
    activityRow('b', { name: 'Werving 10', open: [{ name: 'terms', count: 2 }] }),
    activityRow('a', { name: 'Werving 9', open: [{ name: 'recipients', count: 1 }, { name: 'security', count: 1 }] }),
    activityRow('c', { name: ' ', open: [{ name: 'name', count: 1 }] }),
  ]);
  expect(lines).toEqual([
    { key: 'organisation', text: 'De organisatie', why: 'adres, of er een FG is', place: { kind: 'organisation' } },
    { key: 'c', text: 'Naamloze verwerking', why: 'naam', place: { kind: 'activity', id: 'c', part: 'algemeen' } },
    { key: 'a', text: 'Werving 9', why: 'ontvangers, beveiliging', place: { kind: 'activity', id: 'a', part: 'ontvangers' } },
    { key: 'b', text: 'Werving 10', why: 'bewaartermijn bij 2 soorten gegevens', place: { kind: 'activity', id: 'b', part: 'bewaren' } },
  ]);
});

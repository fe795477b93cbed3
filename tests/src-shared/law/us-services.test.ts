import { expect, test } from 'vitest';
import { usServices, usServicesIn } from '@shared/law/us-services';

const namesIn = (text: string) => usServicesIn(text).map(({ name }) => name);

test('a service is known by each of its names, in a sentence too', () => {
  for (const { name, also, citations } of usServices) {
    for (const each of [name, ...also]) expect(namesIn(`wij gebruiken ${each.toLowerCase()}.`), each).toEqual([name]);
    expect(citations).not.toEqual([]);
  }
  expect(namesIn('Zoom voor gesprekken met de gemeente Bergen op Zoom')).toEqual(['Zoom']);
  expect(namesIn('Google-Analytics en Mailchimp')).toEqual(['Google Analytics', 'Mailchimp']);
});

test('a part of a name is no name', () => {
  for (const text of ['', 'Google', 'analytics', 'Microsoft', '365 dagen', 'Mailchimpansee', 'Office', 'Teams', 'in teams', 'Workspace', 'Apps', 'Gemeente Bergen op Zoom', 'Inzoomen', 'Azuurblauw', 'Amazon', 'Slacken']) expect(namesIn(text), text).toEqual([]);
});

test('each stands once', () => {
  const all = usServices.flatMap(({ name, also }) => [name, ...also]);
  expect(new Set(all).size).toBe(all.length);
});

import { expect, it } from 'vitest';
import type { DocumentModel } from '@shared/documents/model';
import { registerDocument } from '@shared/documents/register';
import { screeningDocument } from '@shared/documents/screening-document';
import { freeze } from '@shared/screening/freeze';
import { fixedIds, sealedExample } from './example-records';
import { lines } from './register/try-register';

const [organisation] = sealedExample('organisation');
if (organisation === undefined) throw new Error('no organisation');
const activities = sealedExample('activity');

/** As plain lines, with a blank one before each part. */
function told({ title, organisation: name, blocks }: DocumentModel): string {
  const all = blocks.flatMap((block) => [...(block.kind === 'heading' && block.level < 3 ? [''] : []), ...lines(block)]);
  return `${[title, name, ...all].join('\n')}\n`;
}

/** Read it as a person before taking over a change: this is what a regulator gets. */
it('the register of the example says what was read and found good', async () => {
  const model = registerDocument({
    organisation: organisation.body,
    activities,
    parties: sealedExample('party'),
    systems: sealedExample('system'),
    measures: sealedExample('measure'),
    date: '2026-11-22',
    language: 'nl-NL',
  });
  await expect(told(model)).toMatchFileSnapshot('./example-register.txt');
});

/** One that is fixed for good and one that is half done. */
it.each([
  ['Begeleiding tweede spoor', './example-screening.txt'],
  ['Videobellen met cliënten', './example-screening-unfinished.txt'],
])('the screening of %s says what was read and found good', async (name, file) => {
  const activity = activities.find(({ body }) => body.name === name);
  const screening = sealedExample('screening').find(({ body }) => body.activity === activity?.id);
  if (activity === undefined || screening === undefined) throw new Error(`no screening of ${name}`);
  const body = fixedIds.includes(screening.id) ? freeze(screening.body, '2026-11-20T10:00:00.000Z', 'r') : screening.body;
  const model = screeningDocument({ organisation: organisation.body, activity: activity.body, screening: body, by: 'Pim Lindehof', date: '2026-11-22', language: 'nl-NL' });
  await expect(told(model)).toMatchFileSnapshot(file);
});

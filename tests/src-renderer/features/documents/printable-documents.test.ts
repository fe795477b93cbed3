import { expect, test } from 'vitest';
import { fileName } from '@shared/exchange/file-name';
import { activityKind } from '@shared/record/activity/activity';
import { audiencesIn } from '@shared/record/audiences';
import { organisationKind } from '@shared/record/organisation';
import { screeningKind } from '@shared/record/screening';
import { makeDocument } from '@renderer/features/documents/maker/make-document';
import { sealedRegister, type ReadRecord } from '@renderer/features/documents/maker/sealed-register';
import { findingsDocument } from '@renderer/features/documents/findings-section';
import type { PrintableDocument } from '@renderer/features/documents/printable-document';
import { registerDocument } from '@renderer/features/documents/register-document';
import { screeningDocument } from '@renderer/features/documents/screening-document';
import { statementDocument } from '@renderer/features/documents/statement-document';
import { missingLines } from '@renderer/features/documents/statement-missing';

const date = '2026-11-22';
const record = (kind: string, id: string, body: unknown): ReadRecord => ({ rev: `rev-${id}`, record: id, kind, by: 'Noor', body });

const sealed = sealedRegister([
  record('organisation', 'o', { ...organisationKind.blank(), name: 'De Brug' }),
  record('activity', 'a', { ...activityKind.blank(), name: 'Loon', role: 'controller', subjects: [{ id: 's', name: 'Medewerker', description: '' }] }),
  record('screening', 's', { ...screeningKind.blank(), activity: 'a' }),
]);

const make = (document: PrintableDocument, register = sealed) => makeDocument(document.request, register, date);

const [clients, staff] = audiencesIn([]);

test('documents are made of what is sealed', () => {
  expect(make(registerDocument)).toMatchObject({ model: { organisation: 'De Brug', date } });
  const choice = { id: 's', activity: 'a', name: 'Loon', state: '', outcome: '' };
  const made = make(screeningDocument(choice));
  expect(JSON.stringify(made)).toContain('Noor');
  expect(JSON.stringify(made)).toContain('Loon');
});

test('what the rules find is looked up for its document', () => {
  const made = JSON.stringify(make(findingsDocument));
  expect(made).toContain('Loon');
  expect(made).toContain('Het doel ontbreekt.');
  expect(make(findingsDocument, sealedRegister([]))).toHaveProperty('model');
});

test('an empty house has no organisation yet, and still a register', () => {
  expect(make(registerDocument, sealedRegister([]))).toHaveProperty('model');
});

test('an audience that nothing touches has no statement and no list of what it lacks', () => {
  if (clients === undefined || staff === undefined) throw new Error('no audiences');
  expect(make(statementDocument(staff))).toHaveProperty('model');
  expect(make(statementDocument(clients))).toHaveProperty('refusal', expect.stringMatching(/^Geen enkele verwerking in het register gaat over cliënten, kandidaten en deelnemers\./));
  expect(missingLines(sealed, clients, date)).toEqual([]);
});

test('a screening that is not there, or no more, is not printed', () => {
  expect(make(screeningDocument(undefined))).toHaveProperty('refusal', expect.stringContaining('nog geen DPIA-screening'));
  expect(make(screeningDocument({ id: 'gone', activity: 'a', name: '', state: '', outcome: '' }))).toHaveProperty('refusal', expect.stringContaining('niet meer'));
});

test('files are named after what they are', () => {
  if (staff === undefined) throw new Error('no audiences');
  expect(fileName('De Brug', statementDocument(staff).file, date, 'pdf')).toBe('de-brug-privacyverklaring-medewerkers-2026-11-22.pdf');
  expect(fileName('De Brug', screeningDocument({ id: 's', activity: 'a', name: 'Cliënt & co', state: '', outcome: '' }).file, date, 'pdf')).toBe('de-brug-dpia-screening-client-co-2026-11-22.pdf');
});

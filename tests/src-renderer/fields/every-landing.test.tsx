// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core';
import { createMemoryHistory, createRootRoute, createRouter, RouterContextProvider } from '@tanstack/react-router';
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { activityKind, type Activity } from '@shared/record/activity/activity';
import { blankAssignment } from '@shared/record/activity/general';
import { blankPurpose } from '@shared/record/activity/purposes';
import { blankRecipient, blankTransfer } from '@shared/record/activity/sharing';
import { blankCell, blankDataCategory, blankDataSubject } from '@shared/record/activity/subjects-and-data';
import { blankAgreement } from '@shared/record/agreement';
import { blankDocumentLink } from '@shared/record/document-link';
import type { Field } from '@shared/record/field';
import { blankJointController } from '@shared/record/joint-controller';
import { organisationKind, type Organisation } from '@shared/record/organisation';
import { partyKind, type Party } from '@shared/record/party';
import { screeningPlace } from '@shared/rules/finding';
import { ActivityForm } from '@renderer/features/activity/activity-form';
import { OrganisationForm } from '@renderer/features/organisation/organisation-form';
import { PartyLists } from '@renderer/features/organisation/party-lists';
import { RecordForm } from '@renderer/features/organisation/record-form';
import { askedAfter } from '@renderer/fields/asked-after';
import { LandedNote } from '@renderer/fields/landed-note';
import { partOfPath } from '@renderer/fields/part-of-path';
import { Draft } from '@renderer/records/draft';
import { Drafts } from '@renderer/records/drafts';
import { HouseContext } from '@renderer/records/house';
import { MemoryStore } from '../../fakes/memory-store';

/*
 * Whatever a rule points at, there is something to land on: every field of the catalogue, whether its form asks it now or not,
 * leads to a control with the focus, and what was found stands there.
 */
type Fields = Readonly<Record<string, Field>>;
type Values = Readonly<Record<string, unknown>>;

/** Every list, item and field of a record, lists within lists included. */
function* placesIn(fields: Fields, body: Values, path: readonly string[] = []): Generator<readonly string[]> {
  for (const [key, field] of Object.entries(fields)) {
    yield [...path, key];
    if (field.kind !== 'list') continue;
    const items = body[key] as readonly Values[];
    for (const item of items) {
      const place = [...path, key, String(item['id'])];
      yield place;
      yield* placesIn(field.fields as Fields, item, place);
    }
  }
}

const blank = activityKind.blank();
/** One of each, of which nothing was answered: whatever waits for an answer is hidden. Only what is in them: the rest is as in one that is denied. */
const begun: Activity = {
  ...blank,
  jointControllers: [blankJointController('j')],
  assignments: [blankAssignment('a')],
  documents: [blankDocumentLink('d')],
  purposes: [blankPurpose('p')],
  subjects: [blankDataSubject('g')],
  dataCategories: [{ ...blankDataCategory('c'), dataClass: 'ordinary', subjects: [blankCell('g')] }],
  recipients: [blankRecipient('r')],
  transfers: [blankTransfer('t')],
};
const weighing: Activity = { ...begun, purposes: [{ ...blankPurpose('p'), basis: 'f' }] };
const denied: Activity = { ...blank, role: 'controller', anyRecipients: 'none', anyTransfers: 'none', automatedDecisions: 'no', represented: 'no', monitoring: 'no' };

const parties: readonly Party[] = [partyKind.blank(), { ...partyKind.blank(), agreements: [blankAgreement('o')] }, { ...partyKind.blank(), agreements: [{ ...blankAgreement('o'), type: 'processor', clauses: [{ id: 'audits', agreed: 'no', place: '' }] }] }];
const organisations: readonly Organisation[] = [organisationKind.blank(), { ...organisationKind.blank(), hasDpo: 'no', documents: [blankDocumentLink('d')], jointControllers: [blankJointController('j')] }];

let box: HTMLElement;
let root: Root;
let store: MemoryStore;

vi.setConfig({ testTimeout: 120_000 });

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  Element.prototype.scrollIntoView = () => undefined;
  box = document.body.appendChild(document.createElement('div'));
  root = createRoot(box);
  store = new MemoryStore();
});
afterEach(async () => {
  await act(() => root.unmount());
  box.remove();
});

/** A form has a link to the list that it is in. */
const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() });

/** Follows a finding to a field. @returns what is wrong with where that leads, or nothing */
async function follow(path: string, form: ReactNode): Promise<string | undefined> {
  const house = { store, drafts: new Drafts(store), desktop: {} as never, takeOver: () => undefined };
  await act(() => root.render(null));
  await act(() => {
    root.render(
      <MantineProvider withCssVariables={false}>
        <RouterContextProvider router={router as never}>
          <HouseContext value={house}>
            <LandedNote path={path} note={<p role="note" data-landed><a href="#terug">Terug</a></p>}>
              {form}
            </LandedNote>
          </HouseContext>
        </RouterContextProvider>
      </MantineProvider>,
    );
  });
  // what was unfolded comes after
  for (let step = 0; step < 3; step += 1) await act(() => new Promise((resolve) => setTimeout(resolve)));
  const focused = document.activeElement;
  if (focused === null || !box.contains(focused) || focused === box) return `${path}: no focus`;
  if (focused.closest('[role=note]') !== null) return `${path}: the note itself has the focus`;
  const notes = box.querySelectorAll('[role=note]');
  if (notes.length !== 1) return `${path}: ${notes.length} notes`;
  if (!stands(notes[0], focused)) return `${path}: the note is not where the focus is`;
  const fields = [notes[0], focused].flatMap((each) => each?.closest<HTMLElement>('[data-field]')?.dataset['field'] ?? []);
  return fields.length === 0 || fields.some((field) => isMeant(field, path.split('/'))) ? undefined : `${path}: landed on ${fields.join(' and ')}`;
}

/** The field itself, what is in it, or the answer that it waits for. */
function isMeant(field: string, path: readonly string[]): boolean {
  const asked = askedAfter(path);
  return `${field}/`.startsWith(`${path.join('/')}/`) || (asked !== undefined && isMeant(field, asked));
}

/** The note describes what has the focus, or stands around it. What has no room for it has it in the row below; the screening has it above. */
function stands(note: Element | undefined, focused: Element): boolean {
  const field = note?.closest('[data-field]');
  if (field?.contains(focused) === true || note?.closest('tr')?.previousElementSibling?.contains(focused) === true) return true;
  const describing = [focused, focused.closest('[role=radiogroup]')].flatMap((each) => each?.getAttribute('aria-describedby')?.split(' ') ?? []);
  if (describing.some((id) => document.getElementById(id)?.contains(note ?? null) === true)) return true;
  return field === null && focused.closest('[role=tabpanel]')?.getAttribute('data-field') === screeningPlace;
}

const record = (kind: string, body: unknown) => ({ id: 'x', kind, org: 'o', body, changedAt: '', by: '', dirty: false, heads: [] });
const draftOf = <Body extends object>(body: Body) => new Draft(body, () => Promise.resolve());

test.each([['begun', begun, (path: readonly string[]) => path.length > 1], ['weighing', weighing, ([, , field = '']: readonly string[]) => field.startsWith('interest') || field === 'basisExplanation'], ['denied', denied, () => true]] as const)('in an activity that is %s', async (_, body, isOther) => {
  const wrong: (string | undefined)[] = [];
  for (const path of [...placesIn(activityKind.fields, { ...body }), [screeningPlace]].filter(isOther)) {
    const at = path.join('/');
    wrong.push(await follow(at, <ActivityForm key={at} draft={draftOf(body)} record={record('activity', body)} part={partOfPath(path)} at={at} onPart={() => undefined} onErased={() => undefined} screening={<div data-field={`${screeningPlace}/again`} data-open><button>Opnieuw screenen</button></div>} findings={null} found={[]} />));
  }
  expect(wrong.filter((each) => each !== undefined)).toEqual([]);
});

test.each(organisations.map((body, index) => [index, body] as const))('in organisation %i', async (_, body) => {
  const wrong: (string | undefined)[] = [];
  for (const path of placesIn(organisationKind.fields, { ...body })) {
    const at = path.join('/');
    wrong.push(await follow(at, <OrganisationForm key={at} draft={draftOf(body)} at={at} />));
  }
  expect(wrong.filter((each) => each !== undefined)).toEqual([]);
});

test.each(parties.map((body, index) => [index, body] as const))('in party %i', async (_, body) => {
  const wrong: (string | undefined)[] = [];
  for (const path of placesIn(partyKind.fields, { ...body })) {
    const at = path.join('/');
    wrong.push(await follow(at, <RecordForm<Party> key={at} org="o" id="x" at={at} kind="party" draft={draftOf(body)} record={record('party', body)} onErased={() => undefined} Lists={PartyLists} />));
  }
  expect(wrong.filter((each) => each !== undefined)).toEqual([]);
});

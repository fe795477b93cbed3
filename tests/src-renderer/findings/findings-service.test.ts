// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { activityKind, type Activity } from '@shared/record/activity/activity';
import { blankRecipient } from '@shared/record/activity/sharing';
import { organisationKind } from '@shared/record/organisation';
import { partyKind } from '@shared/record/party';
import { FindingsService } from '@renderer/findings/findings-service';
import type { Hire } from '@renderer/findings/helper';
import type { Told } from '@renderer/findings/protocol';
import { hireHere } from '../../fakes/hire-here';
import { MemoryStore } from '../../fakes/memory-store';

const org = 'org-1';
const save = (store: MemoryStore, id: string, body: Partial<Activity> = {}) =>
  store.save({ id, kind: 'activity', org, body: { ...activityKind.blank(), ...body } });

async function register() {
  const store = new MemoryStore();
  await store.save({ id: org, kind: 'organisation', org, body: { ...organisationKind.blank(), name: 'De Brug' } });
  await save(store, 'a', { name: 'Werving' });
  return store;
}

/** Looks here, and keeps what it was told. */
function noting(): { readonly hire: Hire; readonly told: Told[] } {
  const told: Told[] = [];
  return {
    told,
    hire: (hear) => {
      const helper = hireHere(hear);
      return { ...helper, tell: (each) => (told.push(each), helper.tell(each)) };
    },
  };
}

const named = (service: FindingsService, id: string) => service.state().findings.filter(({ subject, path }) => subject.id === id && path[0] === 'name').length;

test('nobody looks until somebody wants to know', async () => {
  const { hire, told } = noting();
  const service = new FindingsService(await register(), org, hire);
  expect(told).toEqual([]);
  expect(service.state()).toMatchObject({ ready: false, findings: [] });
});

test('a party that is called otherwise is so in what is found of others', async () => {
  const store = await register();
  const party = (name: string) => store.save({ id: 'p', kind: 'party', org, body: { ...partyKind.blank(), name } });
  await party('Arbodienst');
  await save(store, 'b', { name: 'Verzuim', anyRecipients: 'some', recipients: [{ ...blankRecipient('r'), party: 'p' }] });
  const service = new FindingsService(store, org, hireHere);
  service.subscribe(() => undefined);
  const places = () => service.state().findings.map(({ where }) => where);
  await vi.waitFor(() => expect(places()).toContain('Arbodienst · Rol van de ontvanger'));
  await party('Bedrijfsarts');
  await vi.waitFor(() => expect(places()).toContain('Bedrijfsarts · Rol van de ontvanger'));
});

test('the findings follow what is saved, and only what changed travels', async () => {
  const store = await register();
  const { hire, told } = noting();
  const service = new FindingsService(store, org, hire);
  service.subscribe(() => undefined);
  await vi.waitFor(() => expect(service.state().ready).toBe(true));
  expect(service.state().findings.some(({ subject }) => subject.id === 'a')).toBe(true);
  expect(named(service, 'a')).toBe(0);

  told.length = 0;
  await save(store, 'b');
  await vi.waitFor(() => expect(named(service, 'b')).toBe(1));
  expect(told.flatMap(({ changes }) => changes.map(({ id }) => id))).toEqual(['b']);

  await save(store, 'b', { name: 'Verzuim' });
  await vi.waitFor(() => expect(named(service, 'b')).toBe(0));
  await store.erase(['b']);
  await vi.waitFor(() => expect(service.state().findings.some(({ subject }) => subject.id === 'b')).toBe(false));
});

test('records of another organisation are not looked at', async () => {
  const store = await register();
  await store.save({ id: 'other', kind: 'activity', org: 'org-2', body: activityKind.blank() });
  const service = new FindingsService(store, org, hireHere);
  service.subscribe(() => undefined);
  await vi.waitFor(() => expect(service.state().ready).toBe(true));
  expect(service.state().findings.some(({ subject }) => subject.id === 'other')).toBe(false);
});

test('nothing found is said once, so that nobody draws the same again', async () => {
  const store = await register();
  const service = new FindingsService(store, org, hireHere);
  const heard = vi.fn();
  service.subscribe(heard);
  await vi.waitFor(() => expect(service.state().ready).toBe(true));
  const { findings } = service.state();
  await store.seal(['a']);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(service.state().findings).toBe(findings);
  expect(heard).toHaveBeenCalledTimes(1);
});

test('a record that cannot be read is counted, and the others are looked at', async () => {
  const store = await register();
  await save(store, 'b');
  const read = store.read.bind(store);
  store.read = (id) => (id === 'b' ? Promise.reject(new Error('unreadable')) : read(id));
  const service = new FindingsService(store, org, hireHere);
  service.subscribe(() => undefined);
  await vi.waitFor(() => expect(service.state()).toMatchObject({ ready: true, unread: 1 }));
  expect(service.state().findings.some(({ subject }) => subject.id === 'a')).toBe(true);
});

test('one that breaks off is followed by another, which is told everything', async () => {
  let hired = 0;
  const hire: Hire = (hear) => {
    hired += 1;
    return hired === 1 ? { tell: () => hear({ kind: 'failed', detail: 'broken' }), end: () => undefined } : hireHere(hear);
  };
  const service = new FindingsService(await register(), org, hire);
  service.subscribe(() => undefined);
  await vi.waitFor(() => expect(service.state().ready).toBe(true));
  expect(hired).toBe(2);
  expect(service.state().findings.length).toBeGreaterThan(0);
});

test('when that breaks off too it says so, and does not go on', async () => {
  let hired = 0;
  const hire: Hire = (hear) => {
    hired += 1;
    return { tell: () => hear({ kind: 'failed', detail: 'broken' }), end: () => undefined };
  };
  const store = await register();
  const service = new FindingsService(store, org, hire);
  service.subscribe(() => undefined);
  await vi.waitFor(() => expect(service.state().error?.failure).toBe('findings-failed'));
  await save(store, 'b');
  expect(hired).toBe(2);
});

test('after its end nothing is followed, and asking again begins anew', async () => {
  const store = await register();
  const end = vi.fn();
  const hire: Hire = (hear) => {
    const helper = hireHere(hear);
    return { tell: helper.tell, end: () => (end(), helper.end()) };
  };
  const service = new FindingsService(store, org, hire);
  service.subscribe(() => undefined);
  await vi.waitFor(() => expect(service.state().ready).toBe(true));
  service.end();
  expect(end).toHaveBeenCalledTimes(1);
  expect(service.state()).toMatchObject({ ready: false, findings: [] });
  service.subscribe(() => undefined);
  await vi.waitFor(() => expect(service.state().findings.length).toBeGreaterThan(0));
});

test('when another day begins while the app stays open, everything is looked at for that day', async () => {
  vi.useFakeTimers({ now: new Date(2026, 10, 21, 23), toFake: ['Date'] });
  const store = await register();
  await save(store, 'b', { name: 'Verzuim', reviewOn: '2026-11-21' });
  const { hire, told } = noting();
  let dayBegins: () => void = () => undefined;
  const ended = vi.fn();
  const service = new FindingsService(store, org, hire, (changed) => {
    dayBegins = changed;
    return ended;
  });
  service.subscribe(() => undefined);
  const late = () => service.state().findings.filter(({ subject, path }) => subject.id === 'b' && path[0] === 'reviewOn').length;
  await vi.waitFor(() => expect(service.state().ready).toBe(true));
  expect(late()).toBe(0);
  vi.setSystemTime(new Date(2026, 10, 22));
  dayBegins();
  await vi.waitFor(() => expect(late()).toBe(1));
  expect(told.at(-1)).toEqual({ changes: [], today: '2026-11-22', whole: true });
  service.end();
  expect(ended).toHaveBeenCalledTimes(1);
  vi.useRealTimers();
});

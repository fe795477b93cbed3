import { expect, test } from 'vitest';
import { activityKind } from '@shared/record/activity/activity';
import { partyKind } from '@shared/record/party';
import { leavesOf } from '@shared/record/walk';
import { evaluation } from '@shared/rules/evaluation';
import { changesOf, completeRegister, today, type Register } from './complete';
import * as vary from './variations';

/*
 * Whatever stands in a box is not missing. In complete registers each date, term and country is taken away, and then replaced by words that
 * nobody can read: what is found at that very place is never said in the same words.
 */
const registers: readonly Register[] = [
  vary.transfers.safeguard(completeRegister('newsletter')),
  vary.withPurpose('f', true)(completeRegister('relations')),
  completeRegister('secondTrack'),
  completeRegister('workshop'),
  withoutReasons(completeRegister('payroll')),
];
const words = 'zie het dossier';

/** What says why may say when as well. */
function withoutReasons(register: Register): Register {
  const dataCategories = register.activity.dataCategories.map((each) => ({ ...each, termReason: '', subjects: each.subjects.map((cell) => ({ ...cell, term: '', startEvent: '', termReason: '' })) }));
  return { ...register, activity: { ...register.activity, dataCategories } };
}

type Body = Readonly<Record<string, unknown>>;

function withValue<Of>(body: Of, [key = '', ...rest]: readonly string[], value: string): Of {
  if (Array.isArray(body)) return body.map((item: Body) => (item['id'] === key ? withValue(item, rest, value) : item)) as Of;
  const now = body as Body;
  return { ...now, [key]: rest.length === 0 ? value : withValue(now[key], rest, value) } as Of;
}

const isWritten = (kind: string) => kind === 'date' || kind === 'duration' || kind === 'country';

interface Place {
  readonly name: string;
  readonly path: string;
  readonly having: (value: string) => Register;
}

const placesIn = (register: Register): readonly Place[] => [
  ...[...leavesOf(activityKind.fields, register.activity)]
    .filter(({ field }) => isWritten(field.kind))
    .map(({ path }) => ({ name: `${register.name}: ${path.join('/')}`, path: path.join('/'), having: (value: string) => ({ ...register, activity: withValue(register.activity, path, value) }) })),
  ...Object.entries(register.parties).flatMap(([id, party]) =>
    [...leavesOf(partyKind.fields, party)]
      .filter(({ field }) => isWritten(field.kind))
      .map(({ path }) => ({ name: `${register.name}: ${id}/${path.join('/')}`, path: path.join('/'), having: (value: string) => ({ ...register, parties: { ...register.parties, [id]: withValue(party, path, value) } }) })),
  ),
];

function foundAt(path: string, register: Register): readonly string[] {
  const all = evaluation();
  all.update(changesOf(register), today);
  return all.findings().filter((finding) => finding.path.join('/') === path).map(({ text }) => text);
}

const places = registers.flatMap(placesIn).map((place) => ({ ...place, missing: foundAt(place.path, place.having('')) })).filter(({ missing }) => missing.length > 0);

test.each(places)('$name', ({ path, having, missing }) => {
  const unread = foundAt(path, having(words));
  expect(unread.filter((text) => missing.includes(text))).toEqual([]);
});

test('the places that rules ask about are among them', () => {
  const keys = new Set(places.map(({ path }) => path.split('/').at(-1)));
  expect([...keys].toSorted()).toEqual(expect.arrayContaining(['arrangedOn', 'compatibilityTestedOn', 'country', 'dpfCheckedOn', 'dtiaOn', 'interestTestedOn', 'reviewOn', 'signedOn', 'term']));
});

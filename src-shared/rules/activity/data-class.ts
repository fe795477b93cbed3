import { avg, uavg } from '../../law/citation';
import { dataClassFacts, needsException, type ExceptedClass } from '../../law/data-classes';
import { suggestionsOf, type Suggestion } from '../../record/suggestions';
import { activityRule } from '../rule';

const plain = (text: string) => text.toLowerCase().replace(/[\s,]+/gu, ' ').trim();

/** What data of a known name are: by the whole name, without what stands in brackets, or by the abbreviation there. */
const known = new Map(
  suggestionsOf('dataCategory').flatMap((each) => {
    const [whole = '', abbreviation = ''] = /\s*\((\p{Lu}{3,5})\)$/u.exec(each.label) ?? [];
    return [each.label, each.label.replace(whole, ''), abbreviation].filter((name) => name !== '').map((name): [string, Suggestion] => [plain(name), each]);
  }),
);
const labels = [...known];

/** So many words of a longer name say which one is meant: 'Ziek- en herstelmelding' of one with dates. */
const fewestWords = 3;
/** The number is named, and not to say that it was taken out. */
const number = /(?<!(?:zonder|geen)\s(?:het\s)?)\b(?:bsn|burgerservicenummer)(?!\p{L})(?!\s+(?:is\s+)?(?:afgeschermd|afgeplakt|weggelakt|onleesbaar|verwijderd))/iu;

/** What data of this name usually are; undefined for a name that says nothing of it. */
function usual(name: string): Suggestion | undefined {
  const key = plain(name);
  const exact = known.get(key);
  if (exact !== undefined) return exact;
  const begun = key.split(' ').length >= fewestWords ? labels.find(([label]) => label.startsWith(`${key} `))?.[1] : undefined;
  return begun ?? (number.test(name) ? known.get('bsn') : undefined);
}

/** Data whose name says that the law protects them do not stand as something lighter: else nobody asks for an exception. */
export const classFitsName = activityRule({
  id: 'class-fits-name',
  level: 'warning',
  title: 'De klasse past bij de naam van de gegevens',
  citations: [avg('9(1)'), avg('10'), avg('87')],
  reads: ['role', 'dataCategories'],
  *check({ role, dataCategories }) {
    if (role === 'processor') return;
    for (const { id, name, dataClass, special } of dataCategories) {
      if (dataClass === null) continue;
      const facts = usual(name);
      const expected = facts?.dataClass ?? null;
      // Whoever looks at data as more than they are, asks no less of them.
      if (facts === undefined || !needsException(expected)) continue;
      if (expected !== dataClass) {
        const { label } = dataClassFacts(expected);
        yield {
          path: ['dataCategories', id, 'dataClass'],
          citations: places[expected],
          judge: true,
          read: { name, dataClass },
          text: `Gegevens met de naam ‘${name.trim()}’ zijn meestal ‘${label}’. Kies die klasse, of leg uit waarom het hier anders is.`,
        };
      } else if (expected === 'special' && special !== null && facts.special !== undefined && special !== facts.special) {
        yield {
          path: ['dataCategories', id, 'special'],
          citations: places.special,
          judge: true,
          read: { name, special },
          text: `Gegevens met de naam ‘${name.trim()}’ gaan meestal over gezondheid. Kies die soort, of leg uit waarom het hier anders is.`,
        };
      }
    }
  },
});

const places: Readonly<Record<ExceptedClass, readonly ReturnType<typeof avg>[]>> = {
  special: [avg('9(1)'), uavg('22(1)')],
  criminal: [avg('10'), uavg('31')],
  idNumber: [avg('87'), uavg('46')],
};

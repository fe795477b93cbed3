import { avg, uavg } from '../../law/citation';
import { classesNamed, type ClassOfWord } from '../../law/class-words';
import { dataClassFacts, needsException, type ExceptedClass } from '../../law/data-classes';
import { specialCategories } from '../../law/special-data';
import { suggestionsOf, type Suggestion } from '../../record/suggestions';
import { activityRule } from '../rule';
import { nameKey } from '../../words/reading';

/** 'Naam, adres' and 'naam adres' are one. */
const plain = (text: string) => nameKey(text.replace(/[\s,]+/gu, ' '));

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

/** Policy on data is not those data. */
const policy = /^(?:beleid|protocol|regeling|reglement|procedure)(?!\p{L})/iu;

/** What the law protects data of this name as; more than one class where it names more, none for a name that says nothing of it. */
function usual(name: string): readonly ClassOfWord[] {
  const key = plain(name);
  const begun = key.split(' ').length >= fewestWords ? labels.find(([label]) => label.startsWith(`${key} `))?.[1] : undefined;
  const facts = known.get(key) ?? begun;
  if (facts !== undefined) return classOf(facts);
  if (policy.test(key)) return [];
  return [...(number.test(name) ? [{ dataClass: 'idNumber' } as const] : []), ...classesNamed(name)];
}

function classOf({ dataClass: usually, special }: Suggestion): readonly ClassOfWord[] {
  const dataClass = usually ?? null;
  return needsException(dataClass) ? [{ dataClass, ...(special !== undefined && { special }) }] : [];
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
      const expected = usual(name);
      const [first] = expected;
      // Whoever looks at data as more than they are, asks no less of them.
      if (first === undefined) continue;
      const same = expected.filter((each) => each.dataClass === dataClass);
      const common = { judge: true as const, citations: places[first.dataClass] };
      if (same.length === 0) {
        const { label } = dataClassFacts(first.dataClass);
        yield { ...common, path: ['dataCategories', id, 'dataClass'], read: { name, dataClass }, text: `Gegevens met de naam ‘${name.trim()}’ zijn meestal ‘${label}’. Kies die klasse, of leg uit waarom het hier anders is.` };
      } else if (special !== null && same.every((each) => each.special !== undefined && each.special !== special)) {
        const kind = specialCategories.find((each) => each.id === same[0]?.special)?.label ?? '';
        yield {
          ...common,
          path: ['dataCategories', id, 'special'],
          citations: places.special,
          read: { name, special },
          text: `Gegevens met de naam ‘${name.trim()}’ zijn meestal van de soort ‘${kind}’. Kies die soort, of leg uit waarom het hier anders is.`,
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

import { avg } from '../../law/citation';
import type { Activity } from '../../record/activity/activity';
import { inheritedTerm } from '../../record/activity/terms';
import { readDuration, showDuration } from '../../values/duration';
import { placeOf, sentenceAt, wordsOf } from '../checked-text';
import type { Finding } from '../finding';
import { fold } from '../fold';
import { hitsOf, says, words } from '../pattern';
import { activityPlace, type RegisterFacts } from '../register-facts';
import type { Contradiction } from './contradiction';
import { aDuration, size } from './durations';

/** A term of the register, with the words by which a sentence is about it. */
interface KnownTerm {
  readonly iso: string;
  readonly data: readonly string[];
  readonly group: readonly string[];
  readonly named: string;
  readonly place: Finding['register'][number];
}

const duration = { hit: words(aDuration), certainty: 'waarschijnlijk' as const, beside: says('bewa[a-z]*|verwijder[a-z]*|vernietig[a-z]*|gewist|wissen'), unless: says('verzoek(?:en)?|oud|leeftijd|cookies?') };

/** Words that many kinds of data have in their name. */
const common = /^(?:gegevens?|persoons|informatie|overig|andere|contact|algemen|client|klant|medewe|dossie|admini|soort)/u;

const stems = (name: string): readonly string[] =>
  [...name].map(fold).join('').split(/[^a-z]+/u).filter((word) => word.length >= 5 && !common.test(word)).map((word) => word.slice(0, Math.max(5, word.length - 3)));

/** The head of a group: 'Sollicitant met …' is about 'sollicit'. */
const head = (name: string): readonly string[] => {
  const word = [...name].map(fold).join('').split(/[^a-z]+/u)[0] ?? '';
  return word.length >= 5 ? [word.slice(0, Math.min(8, Math.max(5, word.length - 1)))] : [];
};

function knownTerms({ activities }: RegisterFacts): readonly KnownTerm[] {
  return activities.flatMap(({ id, body }) => body.dataCategories.flatMap((category) => termsOf(id, body, category)));
}

function termsOf(id: string, body: Activity, category: Activity['dataCategories'][number]): readonly KnownTerm[] {
  return category.subjects.flatMap((cell) => {
    const group = body.subjects.find((subject) => subject.id === cell.id)?.name ?? '';
    const iso = readDuration(inheritedTerm(cell, category).term);
    if (iso === undefined || group === '') return [];
    return [{ iso, data: stems(category.name), group: head(group), named: `${category.name} van ${group}`, place: activityPlace({ id, body }, 'dataCategories') }];
  });
}

const few = 5;

/** A term in the text for data or people of which the register has other terms only. */
export const retentionDiffers: Contradiction = (text, facts) => {
  const known = knownTerms(facts);
  return hitsOf(text, [duration]).flatMap(({ span }): readonly Finding[] => {
    const iso = readDuration(text.plain.slice(span.start, span.end));
    const sentence = wordsOf(text, sentenceAt(text, span.start));
    if (iso === undefined) return [];
    const groups = known.filter(({ group }) => group.some((stem) => sentence.includes(stem)));
    const both = (groups.length > 0 ? groups : known).filter(({ data }) => data.some((stem) => sentence.includes(stem)));
    const about = both.length > 0 ? both : groups;
    if (about.length === 0 || [...about, ...groups].some((term) => size(term.iso) === size(iso))) return [];
    const [first] = about;
    const terms = [...new Set(about.map((term) => showDuration(term.iso)))];
    return [
      {
        id: `retention-${span.start}`,
        group: 'register',
        certainty: both.length > 0 && terms.length === 1 ? 'waarschijnlijk' : 'mogelijk',
        title: `Een andere bewaartermijn: ${showDuration(iso)}`,
        advice: `Het register heeft ${terms.slice(0, few).join(', ')} (${first?.named ?? ''}).`,
        citations: [avg('13(2)(a)'), avg('14(2)(a)'), avg('5(1)(e)')],
        places: [placeOf(text, span)],
        register: first === undefined ? [] : [first.place],
      },
    ];
  });
};

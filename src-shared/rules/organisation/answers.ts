import { avg, cite } from '../../law/citation';
import type { Screening } from '../../record/screening';
import { listed } from '../about';
import { screened } from '../activity/screened';
import { organisationRule } from '../rule';

/** What other demands hang on is answered: how large the organisation is and for whom it works. */
export const organisationIsDescribed = organisationRule({
  id: 'organisation-described',
  level: 'tip',
  title: 'Bekend is hoe groot uw organisatie is en voor wie zij werkt',
  citations: [avg('30(5)'), cite('suwiDecree', '4.1(1)(b)')],
  reads: ['size', 'worksForUwv'],
  *check({ size, worksForUwv }) {
    if (size === null) yield { path: ['size'], citations: [avg('30(5)')], text: 'Kies hoeveel mensen er werken. Een grote organisatie heeft altijd een register nodig, een kleine bijna altijd.' };
    if (worksForUwv === null) yield { path: ['worksForUwv'], citations: [cite('suwiDecree', '4.1(1)(b)')], text: 'Kies of u in opdracht van UWV of een gemeente werkt. Dan vraagt het contract een privacyreglement en een klachtenregeling.' };
  },
});

const worksFor = /(?<![\p{L}\p{N}])(uwv|gemeenten?)(?![\p{L}\p{N}])/iu;
const named = (names: readonly string[]) => listed(names.map((name) => `‘${name.trim() || 'Naamloze verwerking'}’`));

/** Who says not to work for UWV or a municipality has no activity that is done for one (rule 35). */
export const commissionersFit = organisationRule({
  id: 'commissioners-fit',
  level: 'warning',
  title: 'Voor wie u werkt past bij de opdrachtgevers van uw verwerkingen',
  citations: [cite('suwiDecree', '4.1(1)(b)'), cite('suwiDecree', '4.1(1)(c)')],
  reads: ['worksForUwv'],
  also: ['activities'],
  *check({ worksForUwv }, world) {
    if (worksForUwv !== 'no') return;
    const names = world.activities().filter(({ body }) => body.commissioners.some((each) => worksFor.test(each))).map(({ body }) => body.name);
    if (names.length === 0) return;
    yield { path: ['worksForUwv'], text: `Hier staat dat u niet voor UWV of een gemeente werkt, maar zo’n opdrachtgever staat wel bij ${named(names)}. Kies ‘Ja’, of pas de opdrachtgever daar aan.` };
  },
});

const answered = [
  ['coreSensitive', ['art35-b', 'ap-07'], '37(1)(c)', 'op grote schaal bijzondere of strafrechtelijke gegevens gebruikt'],
  ['coreMonitoring', ['art35-c'], '37(1)(b)', 'op grote schaal en stelselmatig volgt wie in openbare ruimten komt'],
] as const;

/** What was answered about the main work is not what a screening of that work says (art. 37(1) AVG). */
export const dpoAnswersFitScreenings = organisationRule({
  id: 'dpo-answers-fit',
  level: 'warning',
  title: 'De antwoorden over de FG passen bij de screenings',
  citations: [avg('37(1)')],
  reads: ['coreSensitive', 'coreMonitoring'],
  also: ['activities', 'screenings', 'today'],
  *check(organisation, world) {
    for (const [key, questions, article, what] of answered) {
      const asked: readonly string[] = questions;
      const says = (fixed: Screening) => [...fixed.article35, ...fixed.apList].some((each) => asked.includes(each.id) && each.answer === 'yes');
      if (organisation[key] !== 'no') continue;
      const at = world.activities().filter(({ id, body }) => {
        const { fixed } = screened(id, world);
        return body.process === 'primary' && fixed !== undefined && says(fixed);
      });
      if (at.length === 0) continue;
      yield {
        path: [key],
        judge: true,
        read: { activities: at.map(({ id }) => id).toSorted() },
        citations: [avg(article)],
        text: `In de screening van ${named(at.map(({ body }) => body.name))} staat dat u ${what}, en die verwerking hoort bij uw primaire werk. Dan is een FG verplicht. Kies ‘Ja’, of leg uit waarom dit niet uw hoofdwerk is.`,
      };
    }
  },
});

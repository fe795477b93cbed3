import { avg, uavg, type Citation } from '../../law/citation';
import { dataClassFacts, needsException, type ExceptedClass } from '../../law/data-classes';
import { exceptionFits, dataExceptions, groupsWithoutEntitlement, groupsWithoutReintegration, specialCategories } from '../../law/special-data';
import type { Activity } from '../../record/activity/activity';
import { askedKeys, type OpenItemName } from '../../record/activity/open-items';
import type { DataCategory } from '../../record/activity/subjects-and-data';
import { saysNothing } from '../../record/says-nothing';
import { groupsIn, groupsOf, isClient, isStaff, listed, listedAs } from '../about';
import { mentionsIllness } from '../illness';
import { activityRule } from '../rule';
import { openFindings } from './open-findings';

const asked: Partial<Record<OpenItemName, readonly [text: string, citation: Citation]>> = {
  classes: ['Van deze soort gegevens is nog niet bekend hoe gevoelig zij is. Kies de klasse.', avg('9(1)')],
  specials: ['Kies welke bijzondere gegevens het zijn: daarvan hangt af welke uitzondering past.', avg('9(1)')],
  exceptions: ['Deze gegevens mag u alleen gebruiken met een uitzondering uit de wet. Kies er een, of gebruik de gegevens niet.', avg('9(2)')],
};

/** Where the law says what lifts the ban, for data that are not those of art. 9. */
const elsewhere: Partial<Record<ExceptedClass, readonly Citation[]>> = {
  criminal: [avg('10'), uavg('31')],
  idNumber: [avg('87'), uavg('46')],
};

/** Data that the law protects are used only under one of its exceptions (rule 8). */
export const exceptionChosen = activityRule({
  id: 'exception-chosen',
  level: 'error',
  title: 'Bij bijzondere, strafrechtelijke en nummergegevens staat een uitzondering',
  citations: [avg('9(1)'), avg('10'), avg('87'), uavg('22')],
  reads: askedKeys,
  *check(activity) {
    if (activity.role === 'processor') return;
    for (const found of openFindings(activity, asked)) {
      const [, at, key] = found.path;
      const dataClass = (key === 'exception' ? activity.dataCategories.find(({ id }) => id === at)?.dataClass : null) ?? null;
      const citations = needsException(dataClass) ? elsewhere[dataClass] : undefined;
      yield citations === undefined ? found : { ...found, citations };
    }
  },
});

/** The exception is one for these data (rule 8). */
export const exceptionIsFitting = activityRule({
  id: 'exception-fitting',
  level: 'error',
  title: 'De uitzondering past bij de gegevens',
  citations: [avg('9(2)'), uavg('22')],
  reads: ['role', 'dataCategories'],
  *check({ role, dataCategories }) {
    if (role === 'processor') return;
    for (const category of dataCategories) {
      const { id, name, dataClass } = category;
      const exception = dataExceptions.find((each) => each.id === category.exception);
      // Where the class asks for no exception, what was chosen before counts no longer.
      if (exception === undefined || !needsException(dataClass) || exceptionFits(exception, category)) continue;
      const isConsent = exception.id === 'explicitConsent' || exception.id === 'criminalConsent';
      const text =
        dataClass === 'idNumber' && isConsent
          ? `Toestemming helpt niet bij ‘${name.trim()}’: een nummer dat de wet voorschrijft mag u alleen gebruiken als een wet dat bepaalt. Kies die uitzondering en noem de wet, of gebruik het nummer niet.`
          : `De uitzondering ‘${exception.label}’ geldt niet voor ‘${name.trim()}’: ${kindOf(category)}. Kies een andere, of kijk of de klasse en de soort kloppen.`;
      yield { path: ['dataCategories', id, 'exception'], citations: elsewhere[dataClass] ?? exception.citations, text };
    }
  },
});

/** 'de klasse is Bijzonder, de soort Gezondheid' */
function kindOf({ dataClass, special }: Pick<DataCategory, 'dataClass' | 'special'>): string {
  const label = dataClass === null ? '' : dataClassFacts(dataClass).label;
  const kind = dataClass === 'special' ? specialCategories.find(({ id }) => id === special)?.label : undefined;
  return `de klasse is ‘${label}’${kind === undefined ? '' : `, de soort ‘${kind}’`}`;
}

/** Neither an employee nor somebody with a benefit, as far as the name and its description tell. */
function isNeither(group: Activity['subjects'][number]): boolean {
  const told = `${group.name}. ${group.description}`;
  return !isClient(group) && !isStaff(group) && !mentionsIllness(told) && !/werknemer|medewerker|personeel|uitkering|in dienst/iu.test(told);
}

/** Health is known for re-integration only of who is ill, and works or has a benefit (rule 8). */
export const reintegrationIsOfIll = activityRule({
  id: 'reintegration-of-ill',
  level: 'error',
  title: 'De uitzondering voor re-integratie is alleen gebruikt bij ziekte',
  citations: [uavg('30(1)(b)')],
  reads: ['role', 'purposes', 'subjects', 'dataCategories'],
  *check({ role, purposes, subjects, dataCategories }) {
    if (role === 'processor') return;
    for (const category of dataCategories) {
      const { id, name: data, dataClass, special, exception, exceptionExplanation } = category;
      if (dataClass !== 'special' || special !== 'health' || (exception !== 'reintegration' && exception !== 'healthEntitlement')) continue;
      const groups = groupsIn(category, { subjects });
      const outside = groups.flatMap((group) => {
        const facts = listedAs(group, exception === 'reintegration' ? groupsWithoutReintegration : groupsWithoutEntitlement);
        return facts === undefined ? [] : [{ group, facts }];
      });
      /** The very mark that has to go, and not the first of the row. */
      const markOf = (group: (typeof groups)[number]) => ['dataCategories', id, 'subjects', group.id];
      for (const { group, facts } of outside) {
        yield { path: markOf(group), citations: [uavg('30(1)')], text: `De gekozen uitzondering geldt niet voor ${group.name}. ${facts.why} Haal het kruisje weg, of kies een uitzondering die wel past.` };
      }
      if (exception !== 'reintegration') continue;
      const neither = outside.length === 0 ? groups.filter(isNeither) : [];
      const strangers = neither.map(({ name }) => name);
      if (neither[0] !== undefined) {
        yield {
          path: markOf(neither[0]),
          level: 'warning',
          judge: true,
          read: { data, exceptionExplanation, strangers },
          text: `De gekozen uitzondering is er voor werknemers en voor mensen met een uitkering. Haal het kruisje weg bij ${listed(strangers)}, of leg uit waarom zij ook voor hen geldt.`,
        };
      }
      if (mentionsIllness(exceptionExplanation)) continue;
      // Whose group or purpose is about illness is who the article is about; of others it has to be said.
      const doubtful = groups.filter((group) => isClient(group) && !outside.some((each) => each.group === group) && !mentionsIllness(`${group.name}. ${group.description}`));
      const told = (group: (typeof groups)[number]) => purposes.some((purpose) => groupsOf(purpose, { subjects }).includes(group) && mentionsIllness(purpose.description));
      const names = doubtful.filter((group) => !told(group)).map(({ name }) => name);
      if (names.length === 0) continue;
      const text = `Deze uitzondering geldt alleen bij ziekte of arbeidsongeschiktheid. Leg uit waarom dat zo is bij ${listed(names)}, of gebruik de gegevens van hen niet.`;
      if (saysNothing(exceptionExplanation)) yield { path: ['dataCategories', id, 'exceptionExplanation'], text };
      else yield { path: ['dataCategories', id, 'exception'], level: 'warning', judge: true, read: { data, exceptionExplanation, names }, text };
    }
  },
});

import { avg, uavg, type Citation } from '../../law/citation';
import { dataExceptions, exceptionFits } from '../../law/special-data';
import { askedKeys, type OpenItemName } from '../../record/activity/open-items';
import { groupsIn, isClient, listed, mentionsIllness } from '../about';
import { activityRule } from '../rule';
import { openFindings } from './open-findings';

const asked: Partial<Record<OpenItemName, readonly [text: string, citation: Citation]>> = {
  classes: ['Van deze soort gegevens is nog niet bekend hoe gevoelig zij is. Kies de klasse.', avg('9(1)')],
  specials: ['Kies welke bijzondere gegevens het zijn: daarvan hangt af welke uitzondering past.', avg('9(1)')],
  exceptions: ['Deze gegevens mag u alleen gebruiken met een uitzondering uit de wet. Kies er een, of gebruik de gegevens niet.', avg('9(2)')],
};

/** Data that the law protects are used only under one of its exceptions (rule 8). */
export const exceptionChosen = activityRule({
  id: 'exception-chosen',
  level: 'error',
  title: 'Bij bijzondere, strafrechtelijke en nummergegevens staat een uitzondering',
  citations: [avg('9(1)'), avg('10'), avg('87'), uavg('22')],
  reads: askedKeys,
  *check(activity) {
    if (activity.role !== 'processor') yield* openFindings(activity, asked);
  },
});

/** The exception is one for these data (rule 8). */
export const exceptionIsFitting = activityRule({
  id: 'exception-fitting',
  level: 'error',
  title: 'De uitzondering past bij de gegevens',
  citations: [avg('9(2)'), uavg('22')],
  reads: ['role', 'subjects', 'dataCategories'],
  *check({ role, subjects, dataCategories }) {
    if (role === 'processor') return;
    for (const category of dataCategories) {
      const { id, exceptionExplanation } = category;
      const exception = dataExceptions.find((each) => each.id === category.exception);
      if (exception === undefined || category.dataClass === null) continue;
      const path = ['dataCategories', id, 'exception'];
      if (!exceptionFits(exception, category)) {
        yield { path, citations: exception.citations, text: 'Deze uitzondering geldt niet voor deze gegevens. Kies een andere, of kijk of de klasse en de soort kloppen.' };
      } else if (exception.id === 'reintegration' && !mentionsIllness(exceptionExplanation)) {
        const clients = groupsIn(category, { subjects }).filter(isClient);
        // Who is employed and guided in illness is who the article is about; of others it has to be said.
        const doubtful = clients.filter(({ name, description }) => !mentionsIllness(`${name} ${description}`));
        if (doubtful.length === 0) continue;
        const names = doubtful.map(({ name }) => name);
        yield {
          path,
          level: 'warning',
          judge: true,
          citations: [uavg('30(1)(b)')],
          read: { exceptionExplanation, names },
          text: `Deze uitzondering geldt alleen bij ziekte of arbeidsongeschiktheid. Leg uit waarom dat zo is bij ${listed(names)}, of gebruik de gegevens van hen niet.`,
        };
      }
    }
  },
});

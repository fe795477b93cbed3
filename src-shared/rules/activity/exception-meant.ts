import { avg, uavg } from '../../law/citation';
import { dataExceptions, exceptionFits } from '../../law/special-data';
import { saysNothing } from '../../record/says-nothing';
import { activityRule } from '../rule';

/** Exceptions that only some organisations or cases have are used by those (rule 8). */
export const exceptionIsForUs = activityRule({
  id: 'exception-for-us',
  level: 'warning',
  title: 'De uitzondering is er ook voor deze organisatie',
  citations: [avg('9(2)'), uavg('22')],
  reads: ['role', 'dataCategories'],
  *check({ role, dataCategories }) {
    if (role === 'processor') return;
    for (const category of dataCategories) {
      const exception = dataExceptions.find((each) => each.id === category.exception);
      // One for other data is said to be so elsewhere.
      if (exception?.onlyFor === undefined || !exceptionFits(exception, category)) continue;
      const { id, name, exceptionExplanation } = category;
      yield {
        path: ['dataCategories', id, 'exception'],
        citations: exception.citations,
        judge: true,
        read: { name, exception: exception.id, exceptionExplanation },
        text: `Deze uitzondering is er alleen voor ${exception.onlyFor}. Kies een andere, of leg uit waarom dat hier zo is.`,
      };
    }
  },
});

/** An exception that a law has to fill in names that law (rule 8). */
export const exceptionNamesLaw = activityRule({
  id: 'exception-names-law',
  level: 'error',
  title: 'Bij een uitzondering die op een wet rust staat die wet',
  citations: [avg('9(2)')],
  reads: ['role', 'dataCategories'],
  *check({ role, dataCategories }) {
    if (role === 'processor') return;
    for (const category of dataCategories) {
      const { id, exceptionLaws, exceptionExplanation } = category;
      const exception = dataExceptions.find((each) => each.id === category.exception);
      if (exception?.asksLaw === undefined || !exceptionFits(exception, category) || ![...exceptionLaws, exceptionExplanation].every(saysNothing)) continue;
      yield { path: ['dataCategories', id, 'exceptionLaws'], citations: exception.citations, text: `Deze uitzondering geldt alleen ${exception.asksLaw} met het artikel, of kies een andere uitzondering.` };
    }
  },
});

import { avg } from './citation';
import type { ScreeningList } from './screening-list';
import { sources } from './sources';
import { applies } from './validity';

/** What no list names: a high risk for any other reason asks for a DPIA too. */
export const otherRisk: ScreeningList = {
  id: 'otherRisk',
  name: 'Andere reden',
  title: 'Andere reden voor een hoog risico, art. 35 lid 1 AVG',
  version: sources.avg.version,
  validFrom: applies,
  citation: avg('35(1)'),
  questions: [
    {
      id: 'other-1',
      name: 'Andere reden voor een hoog risico',
      question: 'Is er een andere reden waarom het risico voor mensen hoog kan zijn, of waarom een DPIA wenselijk is?',
      help: 'Bijvoorbeeld omdat de FG het adviseert, of omdat een contract met UWV of een gemeente erom vraagt. Deze vraag hoeft u niet te beantwoorden.',
      scale: '',
      citation: avg('35(1)'),
    },
  ],
};

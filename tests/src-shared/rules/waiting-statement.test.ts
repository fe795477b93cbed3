import { avg } from '@shared/law/citation';
import { objectionTold, portabilityPromised, statementOfToday, type StatementFacts, type ToldRightsFacts } from '@shared/rules/waiting-statement';
import { waitingCases } from './try-waiting';

const activity = (id: string, changedOn: string) => ({ id, name: `Verwerking ${id}`, changedOn });

waitingCases<StatementFacts>(statementOfToday, {
  whole: { publishedOn: '2026-11-01', tells: ['a', 'b'], activities: [activity('a', '2026-01-01'), activity('b', '2026-11-01')], missing: [] },
  now: '2026-11-21',
  met: [['there is nothing to tell', { tells: [], activities: [] }]],
  notMet: [
    ['changed the day after', { activities: [activity('a', '2026-11-02'), activity('b', '2026-01-01')] }, ['error activities/a']],
    ['a new activity', { activities: [activity('a', '2026-01-01'), activity('b', '2026-01-01'), activity('c', '2026-01-01')] }, ['error activities/c']],
    ['one that has gone', { activities: [activity('a', '2026-01-01')] }, ['warning tells']],
    ['something that art. 14 asks is missing', { missing: [{ label: 'waar de gegevens vandaan komen', citations: [avg('14(2)(f)')] }] }, ['error missing/waar de gegevens vandaan komen']],
    ['not published', { publishedOn: '' }, ['warning publishedOn']],
    ['not yet', { publishedOn: '2026-12-01' }, ['warning publishedOn']],
  ],
});

waitingCases<ToldRightsFacts>(portabilityPromised, {
  whole: { rights: ['portability'], bases: ['c', 'b'], explicitConsent: false },
  now: '2026-11-21',
  met: [
    ['consent', { bases: ['a', 'f'] }],
    ['explicit consent for special data', { bases: ['c'], explicitConsent: true }],
    ['not promised', { rights: ['objection'], bases: ['c'] }],
  ],
  notMet: [
    ['promised, and nothing rests on consent or a contract', { bases: ['c', 'e', 'f'] }, ['warning rights']],
    ['promised, and there are no bases', { bases: [] }, ['warning rights']],
  ],
});

waitingCases<ToldRightsFacts>(objectionTold, {
  whole: { rights: ['objection'], bases: ['e'], explicitConsent: false },
  now: '2026-11-21',
  met: [
    ['the right does not exist', { rights: [], bases: ['a', 'b', 'c', 'd'] }],
    ['told where it does not exist', { bases: ['a'] }],
  ],
  notMet: [
    ['a public task', { rights: ['portability'] }, ['error rights']],
    ['a legitimate interest', { rights: [], bases: ['c', 'f'] }, ['error rights']],
  ],
});

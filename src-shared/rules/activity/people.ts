import { avg, uavg } from '../../law/citation';
import { isBlank } from '../about';
import { activityRule } from '../rule';

/** Who is judged by a computer knows how, and can ask for a person (rule 30). */
export const automatedIsExplained = activityRule({
  id: 'automated-explained',
  level: 'error',
  title: 'Van een beslissing of profiel door een computer staat de uitleg erbij',
  citations: [avg('13(2)(f)'), avg('14(2)(g)'), avg('22')],
  reads: ['role', 'automatedDecisions', 'automatedLogic', 'automatedConsequence'],
  *check({ role, automatedDecisions, automatedLogic, automatedConsequence }) {
    if (role === 'processor' || automatedDecisions === null || automatedDecisions === 'no') return;
    if (isBlank(automatedLogic)) yield { path: ['automatedLogic'], text: 'Leg in gewone woorden uit hoe de computer tot een uitkomst komt.' };
    if (isBlank(automatedConsequence)) yield { path: ['automatedConsequence'], text: 'Leg uit wat de uitkomst van de computer voor de betrokkene betekent.' };
    if (automatedDecisions === 'yes') {
      yield {
        path: ['automatedDecisions'],
        level: 'warning',
        judge: true,
        citations: [avg('22(1)'), avg('22(2)'), uavg('40')],
        text: 'Een besluit zonder mens mag alleen bij uitzondering: voor een overeenkomst, met een wet of met uitdrukkelijke toestemming. Leg uit welke uitzondering geldt, en hoe iemand een mens kan laten kijken.',
      };
    }
  },
});

/** For children and people with a representative it is arranged who decides (rule 31). */
export const representationIsArranged = activityRule({
  id: 'representation-arranged',
  level: 'warning',
  title: 'Voor kinderen en vertegenwoordigden is geregeld wie beslist',
  citations: [uavg('5')],
  reads: ['role', 'represented', 'representation'],
  *check({ role, represented, representation }) {
    if (role === 'processor' || represented !== 'yes' || !isBlank(representation)) return;
    yield { path: ['representation'], text: 'Er zijn kinderen of mensen met een vertegenwoordiger bij. Schrijf op wie toestemming geeft en wie rechten uitoefent, en hoe u dat nagaat.' };
  },
});

/** Who is filmed or followed knows it, and the works council was heard (rule 32). */
export const monitoringIsKnown = activityRule({
  id: 'monitoring-known',
  level: 'warning',
  title: 'Wie gevolgd of gefilmd wordt weet dat',
  citations: [avg('5(1)(a)'), avg('13')],
  reads: ['role', 'monitoring', 'monitoringNotice', 'worksCouncil'],
  *check({ role, monitoring, monitoringNotice, worksCouncil }) {
    if (role === 'processor' || monitoring === null || monitoring === 'no') return;
    if (isBlank(monitoringNotice)) yield { path: ['monitoringNotice'], text: 'Schrijf op hoe mensen weten dat zij gefilmd of gevolgd worden: een bord, een protocol, en wie de beelden of gegevens ziet.' };
    if (isBlank(worksCouncil)) {
      yield {
        path: ['worksCouncil'],
        citations: [avg('88')],
        text: 'Camera’s en het volgen van medewerkers vragen vaak instemming van de ondernemingsraad. Schrijf op of die instemde, of waarom dat niet hoefde.',
      };
    }
  },
});

/** Criminal data of own staff rest on rules that the works council agreed to (rule 39). */
export const criminalStaffHasRules = activityRule({
  id: 'criminal-staff-rules',
  level: 'error',
  title: 'Strafrechtelijke gegevens van personeel rusten op regels met de ondernemingsraad',
  citations: [uavg('33(3)')],
  reads: ['role', 'dataCategories', 'worksCouncil'],
  *check({ role, dataCategories, worksCouncil }) {
    if (role === 'processor' || !isBlank(worksCouncil) || !dataCategories.some(({ exception }) => exception === 'criminalStaff')) return;
    yield { path: ['worksCouncil'], text: 'Strafrechtelijke gegevens van eigen personeel mogen alleen volgens regels die met de ondernemingsraad zijn vastgesteld. Noem die regels.' };
  },
});

import { avg, cite, uavg } from '../../law/citation';
import { mentionsMonitoring } from '../../law/monitoring-words';
import { tellsOfRepresented } from '../../law/representation';
import type { Activity } from '../../record/activity/activity';
import type { DataCategory } from '../../record/activity/subjects-and-data';
import { saysNothing } from '../../record/says-nothing';
import { groupsIn, isStaff, listed } from '../about';
import { activityRule } from '../rule';

/** Who is judged by a computer knows how, and can ask for a person (rule 30). */
export const automatedIsExplained = activityRule({
  id: 'automated-explained',
  level: 'error',
  title: 'Van een beslissing of profiel door een computer staat de uitleg erbij',
  citations: [avg('13(2)(f)'), avg('14(2)(g)'), avg('22')],
  reads: ['role', 'dataCategories', 'automatedDecisions', 'automatedLogic', 'automatedConsequence'],
  *check({ role, dataCategories, automatedDecisions, automatedLogic, automatedConsequence }) {
    if (role === 'processor' || automatedDecisions === null || automatedDecisions === 'no') return;
    // Where a person decides, art. 13(2)(f) asks for no explanation; it is fair to give one.
    const lighter = automatedDecisions === 'profiling' ? { level: 'tip' as const, citations: [avg('5(1)(a)'), avg('13(2)(f)')] } : {};
    if (saysNothing(automatedLogic)) yield { ...lighter, path: ['automatedLogic'], text: 'Leg in gewone woorden uit hoe de computer tot een uitkomst komt.' };
    if (saysNothing(automatedConsequence)) yield { ...lighter, path: ['automatedConsequence'], text: 'Leg uit wat de uitkomst van de computer voor de betrokkene betekent.' };
    if (automatedDecisions === 'yes') {
      const special = dataCategories.some(({ dataClass }) => dataClass === 'special');
      yield {
        path: ['automatedDecisions'],
        level: 'warning',
        judge: true,
        read: { automatedDecisions, automatedLogic, automatedConsequence, special },
        citations: [avg('22(1)'), avg('22(2)'), ...(special ? [avg('22(4)')] : []), uavg('40')],
        text: `Een besluit zonder mens mag alleen bij uitzondering: voor een overeenkomst, met een wet of met uitdrukkelijke toestemming.${special ? ' Op bijzondere gegevens mag het alleen rusten met uitdrukkelijke toestemming, of met een wet om een zwaarwegend algemeen belang.' : ''} Leg uit welke uitzondering geldt, en hoe iemand een mens kan laten kijken.`,
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
  reads: ['role', 'subjects', 'represented', 'representation'],
  *check({ role, subjects, represented, representation }) {
    if (role === 'processor') return;
    if (represented !== 'yes') {
      const groups = subjects.map(({ name }) => name.trim()).filter((name) => tellsOfRepresented(name) !== undefined);
      if (groups.length === 0) return;
      const names = listed(groups);
      const path = ['represented'];
      if (groups.some((name) => tellsOfRepresented(name) === 'surely')) {
        yield { path, text: `U noemt de groep ${names}: dan zijn er ook mensen die een vertegenwoordiger hebben. Kies ja, of haal de groep weg.` };
      } else {
        yield { path, judge: true, read: { groups, represented }, text: `U noemt de groep ${names}: dan zijn er meestal ook kinderen, of mensen met een vertegenwoordiger. Kies ja, of leg uit waarom dat hier niet zo is.` };
      }
    } else if (saysNothing(representation)) yield { path: ['representation'], text: 'Er zijn kinderen of mensen met een vertegenwoordiger bij. Schrijf op wie toestemming geeft en wie rechten uitoefent, en hoe u dat nagaat.' };
  },
});

/** Who is filmed or followed knows it, and the works council was heard (rule 32). */
export const monitoringIsKnown = activityRule({
  id: 'monitoring-known',
  level: 'warning',
  title: 'Wie gevolgd of gefilmd wordt weet dat',
  citations: [avg('5(1)(a)'), avg('13')],
  reads: ['role', 'name', 'purposes', 'dataCategories', 'monitoring', 'monitoringNotice', 'worksCouncil'],
  *check({ role, name, purposes, dataCategories, monitoring, monitoringNotice, worksCouncil }) {
    if (role === 'processor' || monitoring === 'no') return;
    if (monitoring === null) {
      const told = [name, ...purposes.map(({ description }) => description), ...dataCategories.map((category) => category.name)];
      if (told.some(mentionsMonitoring)) yield { path: ['monitoring'], text: 'Er is sprake van camera’s of van het volgen van mensen, maar er staat niet of mensen gevolgd of gefilmd worden. Kies een antwoord.' };
      return;
    }
    if (saysNothing(monitoringNotice)) yield { path: ['monitoringNotice'], text: 'Schrijf op hoe mensen weten dat zij gefilmd of gevolgd worden: een bord, een protocol, en wie de beelden of gegevens ziet.' };
    if (saysNothing(worksCouncil)) {
      yield {
        path: ['worksCouncil'],
        citations: [cite('wor', '27(1)')],
        text: 'Camera’s en het volgen van medewerkers vragen vaak instemming van de ondernemingsraad. Schrijf op of die instemde, of waarom dat niet hoefde.',
      };
    }
  },
});

const onlyByRules = 'Strafrechtelijke gegevens van eigen personeel mogen alleen volgens regels die zijn vastgesteld zoals de Wet op de ondernemingsraden het voorschrijft. Noem die regels.';

/** What art. 33(2) UAVG allows, of own staff only by rules. That those of 33(3) are asked whatever the exception is how its words read. */
const ownCases: readonly DataCategory['exception'][] = ['criminalOwn', 'criminalStaff'];

/** The criminal data that are about own staff, by the exception or by the groups: of these the works council is asked. */
export function criminalOfStaff({ dataCategories, subjects }: Pick<Activity, 'dataCategories' | 'subjects'>): readonly DataCategory[] {
  return dataCategories.filter((category) => category.dataClass === 'criminal' && (category.exception === 'criminalStaff' || groupsIn(category, { subjects }).some(isStaff)));
}

/** Criminal data of own staff rest on rules that the works council agreed to (rule 39). */
export const criminalStaffHasRules = activityRule({
  id: 'criminal-staff-rules',
  level: 'error',
  title: 'Strafrechtelijke gegevens van personeel rusten op regels met de ondernemingsraad',
  citations: [uavg('33(3)')],
  reads: ['role', 'subjects', 'dataCategories', 'worksCouncil'],
  *check({ role, subjects, dataCategories, worksCouncil }) {
    if (role === 'processor' || !saysNothing(worksCouncil)) return;
    const ofStaff = criminalOfStaff({ dataCategories, subjects });
    const own = ofStaff.some(({ exception }) => ownCases.includes(exception));
    if (own) yield { path: ['worksCouncil'], text: `${onlyByRules} Is er geen ondernemingsraad, schrijf dan op hoe personeel over de regels meebesliste.` };
    else if (ofStaff.length > 0) {
      const names = ofStaff.map(({ name }) => name.trim());
      yield { path: ['worksCouncil'], level: 'warning', judge: true, read: { names, exceptions: ofStaff.map(({ exception }) => exception) }, text: `${onlyByRules} Of leg uit waarom dat bij deze uitzondering niet geldt.` };
    }
  },
});

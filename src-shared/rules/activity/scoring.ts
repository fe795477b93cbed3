import { avg } from '../../law/citation';
import { scoringWordsIn } from '../../law/scoring-words';
import { listed } from '../about';
import { activityRule } from '../rule';

/** Where words tell that a computer judges people, 'Nee' is looked at again. While nobody answered, that is asked with what people have to be told. */
export const scoringIsAnswered = activityRule({
  id: 'scoring-answered',
  level: 'warning',
  title: 'Wie AI, scores of profielen gebruikt, zegt dat een computer beslist of beoordeelt',
  citations: [avg('22'), avg('13(2)(f)'), avg('4(4)')],
  reads: ['role', 'name', 'purposes', 'dataCategories', 'systems', 'automatedDecisions'],
  also: ['system'],
  *check({ role, name, purposes, dataCategories, systems, automatedDecisions }, world) {
    if (role === 'processor' || automatedDecisions !== 'no') return;
    const texts = [name, ...purposes.map(({ description }) => description), ...dataCategories.map((category) => category.name), ...systems.map((id) => world.system(id)?.name ?? '')];
    const words = [...new Set(texts.flatMap(scoringWordsIn))];
    if (words.length === 0) return;
    yield {
      path: ['automatedDecisions'],
      judge: true,
      read: { told: texts.filter((text) => scoringWordsIn(text).length > 0).map((text) => text.trim()) },
      text: `${listed(words.map((word) => `‘${word}’`))} wijst op een computer die mensen beoordeelt, en hier staat ‘Nee’. Kies een ander antwoord, of leg uit waarom de computer niemand beoordeelt.`,
    };
  },
});

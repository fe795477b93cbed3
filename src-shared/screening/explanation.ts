import { avg, cite, type Citation } from '../law/citation';
import type { GateCounts } from '../record/screening-answers';
import type { StatusWithBounds } from './status';

/** What an outcome means and what to do with it, in a few sentences. */
export function explanationOf({ status, mayRise }: StatusWithBounds, counts: GateCounts): string {
  switch (status) {
    case 'mandatory':
      return `${mandatoryBecause(counts)} Maak de DPIA voordat de verwerking begint. Loopt zij al, doe het dan alsnog. Dat u het risico niet hoog vindt, heft deze plicht niet op; dat kan alleen een uitzondering van art. 35 AVG zelf: lid 1 (laatste zin), lid 5 of lid 10.`;
    case 'asRule': {
      const rises = mayRise ? ' Er staan nog vragen open: de uitkomst kan nog ‘DPIA verplicht’ worden.' : '';
      return `${counts.criteria.certain} van de ${counts.criteria.of} criteria gelden. Vanaf twee is een DPIA in de regel verplicht. Geen DPIA maken kan alleen als u op schrift motiveert waarom het risico niet hoog is, met de visie van de FG erbij als die er is.${rises}`;
    }
    case 'ownJudgement':
      return `${judgeBecause(counts)} Oordeel zelf of dat zo is, en schrijf op waarom. Twijfelt u, maak dan de DPIA.`;
    case 'none':
      return 'Geen van de antwoorden wijst op een hoog risico. Bewaar deze uitkomst, en kijk opnieuw als er iets aan de verwerking verandert.';
    case 'undetermined':
      return 'Er staan nog vragen open die de uitkomst kunnen veranderen. ‘Weet ik niet’ en geen antwoord tellen niet als nee.';
  }
}

function mandatoryBecause({ article35, apList }: GateCounts): string {
  if (article35.certain > 0 && apList.certain > 0) return 'De verwerking valt onder art. 35 lid 3 AVG en staat op de lijst van de AP. Dan is een DPIA verplicht.';
  if (article35.certain > 0) return 'De verwerking valt onder art. 35 lid 3 AVG. Dan is een DPIA verplicht.';
  return 'De verwerking staat op de lijst van de AP. Dan is een DPIA verplicht.';
}

function judgeBecause({ criteria, otherRisk }: GateCounts): string {
  if (criteria.certain === 0) return 'U noemt een andere reden waarom het risico hoog kan zijn.';
  const one = `Eén van de ${criteria.of} criteria geldt`;
  return otherRisk.certain === 0 ? `${one}. Ook bij één criterium kan het risico hoog zijn.` : `${one}, en u noemt een andere reden waarom het risico hoog kan zijn.`;
}

/** Where the rule behind an outcome stands. */
export function citationsOf({ status }: StatusWithBounds, counts: GateCounts): readonly Citation[] {
  const duty = avg('35(1)');
  const guidelines = [cite('wp248'), cite('dpiaModel')];
  switch (status) {
    case 'mandatory':
      return [duty, ...(counts.article35.certain > 0 ? [avg('35(3)')] : []), ...(counts.apList.certain > 0 ? [avg('35(4)'), cite('apDpiaList')] : [])];
    case 'asRule':
      return [duty, avg('35(2)'), ...guidelines];
    case 'ownJudgement':
      return counts.criteria.certain === 1 ? [duty, ...guidelines] : [duty];
    case 'none':
      return [duty, avg('35(3)'), avg('35(4)'), ...guidelines];
    case 'undetermined':
      return [duty];
  }
}

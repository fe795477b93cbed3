import type { Screening } from '../../record/screening';
import type { Block, DocumentModel } from '../model';
import { screeningFact, section } from './screening-facts';

type Language = DocumentModel['language'];

/** What the controller decided, and why. */
export function decisionBlocks(screening: Screening, language: Language): Block[] {
  const decided = screening.decision !== null;
  return section('Besluit', [
    ...screeningFact(screening, 'decision', language, true),
    ...screeningFact(screening, 'motivation', language, decided),
    ...screeningFact(screening, 'decidedBy', language, decided),
    ...screeningFact(screening, 'decidedOn', language, decided),
    ...screeningFact(screening, 'dpiaLink', language),
  ]);
}

export function adviceBlocks(screening: Screening, language: Language): Block[] {
  const names = ['fgAdvice', 'fgName', 'fgAdvisedOn', 'fgFollowed', 'fgFollowUp'] as const;
  return section('Advies van de FG', names.flatMap((name) => screeningFact(screening, name, language)));
}

/** What is processed, on which scale, and what lowers the risk. */
export function aboutBlocks(screening: Screening, language: Language): Block[] {
  const scale = ['largeScalePeople', 'largeScaleData', 'largeScaleDuration', 'largeScaleArea'] as const;
  const names = ['riskMeasures', 'dataSubjectsView'] as const;
  return section('De verwerking', [
    ...screeningFact(screening, 'description', language, true),
    ...scale.flatMap((name) => screeningFact(screening, name, language)),
    ...names.flatMap((name) => screeningFact(screening, name, language)),
  ]);
}

export function reviewBlocks(screening: Screening, language: Language): Block[] {
  return section('Opnieuw bekijken', [...screeningFact(screening, 'reviewOn', language, true), ...screeningFact(screening, 'reviewTriggers', language)]);
}

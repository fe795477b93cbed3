import { cite, type Citation } from './citation';

/** A step of the two years in which an employer and an employee who is ill work on a return. */
export interface TrajectoryStep {
  readonly label: string;
  /** weeks from the first day of illness, as people say it */
  readonly when: string;
  readonly citations: readonly Citation[];
}

export const trajectorySteps: readonly TrajectoryStep[] = [
  { label: 'Probleemanalyse van de bedrijfsarts', when: 'week 6', citations: [cite('sicknessProcess', '2')] },
  { label: 'Plan van aanpak van werkgever en werknemer', when: 'week 8', citations: [cite('sicknessProcess', '4'), cite('wia', '25')] },
  { label: 'Melding van de ziekte aan UWV', when: 'uiterlijk de eerste dag na 42 weken', citations: [cite('zw', '38')] },
  { label: 'Evaluatie van het eerste jaar', when: 'aan het einde van het eerste ziektejaar, week 52', citations: [cite('sicknessProcess', '4')] },
  { label: 'Begin van het tweede spoor; gebruikelijk, de wet noemt geen week', when: 'rond week 52', citations: [cite('bw7', '7:658a')] },
  { label: 'Laatste evaluatie en re-integratieverslag', when: 'rond week 91', citations: [cite('wia', '25')] },
];

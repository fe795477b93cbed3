import { cite, type Citation } from './citation';

/** A step of the two years in which an employer and an employee who is ill work on a return. */
export interface TrajectoryStep {
  readonly label: string;
  /** weeks from the first day of illness, as people say it */
  readonly when: string;
  readonly citations: readonly Citation[];
}

export const trajectorySteps: readonly TrajectoryStep[] = [
  { label: 'Probleemanalyse van de bedrijfsarts', when: 'week 6', citations: [cite('sicknessProcess')] },
  { label: 'Plan van aanpak van werkgever en werknemer', when: 'week 8', citations: [cite('sicknessProcess'), cite('wia', '25')] },
  { label: 'Melding van de ziekte aan UWV', when: 'week 42', citations: [cite('zw', '38')] },
  { label: 'Evaluatie van het eerste jaar', when: 'week 46 tot en met 52', citations: [cite('sicknessProcess')] },
  { label: 'Begin van het tweede spoor, uiterlijk', when: 'rond week 52', citations: [cite('sicknessProcess')] },
  { label: 'Laatste evaluatie en re-integratieverslag', when: 'rond week 91', citations: [cite('wia', '25')] },
];

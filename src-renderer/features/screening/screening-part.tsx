export interface ScreeningPartProps {
  readonly org: string;
  /** id of the processing activity */
  readonly activity: string;
  readonly activityName: string;
}

/** The tab "DPIA-screening" of an activity. */
export function ScreeningPart({ activityName }: ScreeningPartProps) {
  return <p>{activityName}</p>;
}

/**
 * Whether an activity is another than the one that was screened. By its revision, not by the clock: a change that someone made
 * elsewhere before the screening was fixed, and that came in after it, was not looked at.
 * @param head the newest revision of the activity
 * @param dirty whether it was changed since then
 */
export function changedSince({ activityRevision }: { readonly activityRevision: string }, { head, dirty }: { readonly head: string; readonly dirty: boolean }): boolean {
  return dirty || head !== activityRevision;
}

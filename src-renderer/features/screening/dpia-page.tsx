import { Page } from '@renderer/ui/page';

/** Screenings and DPIAs of all activities. */
export function DpiaPage({ org }: { readonly org: string }) {
  return <Page title="DPIA">{org}</Page>;
}

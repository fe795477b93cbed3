/** A duration as a text has it. */
export const aDuration = '(?:\\d{1,3}|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|half|anderhalf) (?:dag|dagen|week|weken|maand|maanden|jaar|jaren)';

/** Months and hours tell durations apart: 12 months is a year, 4 weeks is 28 days, 24 hours is a day. */
export function size(iso: string): string {
  const [, years = '0', months = '0', weeks = '0', days = '0', hours = '0'] = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(\d+)H)?$/u.exec(iso) ?? [];
  return `${Number(years) * 12 + Number(months)}-${(Number(weeks) * 7 + Number(days)) * 24 + Number(hours)}`;
}

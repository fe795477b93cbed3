/** After how many years a DPIA, or an assessment of a transfer, is looked at again where nobody chose a day. No law names a number: three is custom. */
export const reviewYears = 3;

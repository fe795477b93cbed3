/** What stands for an activity that nobody named yet. */
export const namelessActivity = 'Naamloze verwerking';

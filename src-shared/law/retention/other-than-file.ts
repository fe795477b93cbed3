/** Beginnings of words, in lower case, that tell of something beside the file of a person, with a term of its own. */
export const otherThanFile = {
  /** in the name of the data */
  data: ['bank', 'betaal', 'betaling', 'factu', 'declarat', 'vergoeding', 'reiskosten', 'boekhoud', 'bedrag', 'btw', 'fisca', 'belasting', 'klacht', 'klachten', 'bezwaar', 'geschil', 'claim', 'toestemming', 'machtiging', 'log', 'back', 'camera', 'cookie', 'anoniem', 'geanonim', 'statist'],
  /** in the activity: its name, its purposes, and the groups */
  activity: ['factu', 'boekhoud', 'financi', 'grootboek', 'debiteur', 'crediteur', 'subsid', 'esf', 'klacht', 'bezwaar', 'bezwaren', 'geschil', 'claim', 'datalek', 'inbreuk', 'verzoek', 'inzage', 'wgbo', 'archief', 'archivering', 'onderzoeksbestand', 'aangenomen', 'benoemd', 'nieuwsbrief'],
} as const;

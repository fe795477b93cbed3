/** Stems of words that tell that somebody is ill or can do less for it; parts of a pattern, in lower case. */
export const illnessStems = String.raw`ziek(?!enhui|enfonds|tekosten)\p{L}*|arbeidsongeschik\p{L}*|arbeidsbeperk\p{L}*|verzuim\p{L}*`;

/** Access and processing can be limited too. */
export const limitationStems = String.raw`beperking(?:en)?(?!\s+(?:van|in|op|aan|tot)\s+(?:(?:de|het|een|die)\s+)?(?:toegang|verwerking|gegevens|inzage|gebruik|opslag|rechten|kring))`;

const filler = '(?:als|dat|dit|het|ze|zij|deze|de|uw|gegevens|dossier|wij|we|u|voor|van|ons|onze|doel|doelen|doeleinden|werk|taken|dienstverlening|daarvoor|ervoor|hiervoor|strikt|redelijkerwijs|nog)';

/** What tells no term: as long as needed. */
export const asLongAsNeeded = `(?:niet|nooit) langer (?:[a-z]+ ){0,12}dan (?:[a-z]+ ){0,2}(?:noodzakelijk|nodig)|zo ?lang (?:${filler} ){0,8}(?:noodzakelijk|nodig)`;

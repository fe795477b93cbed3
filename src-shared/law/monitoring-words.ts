/** Words of filming or following people. A camera for a talk follows nobody, and 'opvolgen' and 'cliëntvolgsysteem' are something else. */
const monitoring = new RegExp(
  [
    String.raw`camera(?:[’']?s|beeld\p{L}*|toezicht|bewaking|systeem|systemen|opnamen?)?|(?:beveiligings|bewakings|dash|body)camera[’']?s?|(?:dash|body)cams?|cctv|videobewaking`,
    String.raw`gps(?:-\p{L}+)?|volgsysteem in (?:de |onze )?(?:auto|bus)\p{L}*|track(?:\s*(?:-|and|&|en)\s*|-and-)trace`,
    String.raw`(?:volgen|monitoren|controleren|meelezen|meekijken) (?:van|met) (?:(?:de|het|onze)\s+)?(?:medewerkers|werknemers|personeel|locaties?|e-?mail|internetgebruik|surfgedrag|bezoekers)`,
  ]
    .map((each) => `(?:${each})`)
    .join('|')
    .replace(/^/u, '(?<!\\p{L})(?:')
    .concat(')(?![\\p{L}\\p{N}])'),
  'iu',
);
const talk = /videobel|videogesprek|videocall|online (?:gesprek|overleg|training)|beeldbel/iu;
const denied = /(?<!\p{L})(?:geen|zonder|niet)(?!\p{L})[^,;.:()]*/giu;

/** The text speaks of filming or following people, and not to say that nobody does. */
export function mentionsMonitoring(text: string): boolean {
  const said = text.replace(denied, ' ');
  return monitoring.test(said) && !talk.test(said);
}

/** Words that tell that a computer judges, ranks or predicts people: general Dutch, and names of services that are widely known. */
const people = String.raw`(?:(?:beste|geschikte|alle|de|onze|van|op)\s+)*(?:kandidaten|kandidaat|sollicitanten|sollicitant|cliënten|cliënt|klanten|deelnemers|medewerkers|werknemers|werkzoekenden|mensen|personen|cv[’']?s)`;
const apart = (words: string) => String.raw`(?<![\p{L}\p{N}])(?:${words})(?![\p{L}\p{N}])`;
const telling = new RegExp(
  [
    apart(String.raw`ai|a\.i\.?|ai-\p{L}+|(?:kunstmatige|artificiële)\s+intelligentie|artificial\s+intelligence|machine\s*learning|algoritmen?|algoritmes|algoritmisch\p{L}*|taalmodel\p{L}*|llm|chatbots?`),
    apart(String.raw`chatgpt|openai|copilot|gemini|hirevue|textkernel`),
    apart(String.raw`profilering|profiling|scoringsmodel\p{L}*|risicoscores?|matchscores?|risicoprofiel(?:en)?|voorspellend\p{L}*\s+model\p{L}*|geautomatiseerde?\s+(?:besluit\p{L}*|beslissing\p{L}*|beoordeling\p{L}*|selectie|screening)`),
    apart(String.raw`automatisch\p{L}*\s+(?:(?:laten\s+)?(?:beoordelen|selecteren|afwijzen|rangschikken|scoren)|(?:beoordeling|selectie|afwijzing|score|scores|ranking|rangschikking))`),
    apart(String.raw`(?:rangschik\p{L}*|rangorde|ranking|scoring|scoren|profileren)\s+(?:van\s+)?${people}`),
    apart(String.raw`${people}\s+(?:\p{L}+\s+)?(?:rangschikken|scoren|profileren|ranken)`),
    apart(String.raw`voorspel\p{L}*\s+(?:van\s+|welke\s+|wie\s+)?(?:(?:de|het|hun)\s+)?(?:\p{L}*uitval|\p{L}*verzuim|gedrag|slagingskans\p{L}*|kans\p{L}*|werkhervatting|${people})`),
  ].join('|'),
  'giu',
);
/** What is said not to be there, to the end of its clause. */
const left = /(?<!\p{L})(?:geen|zonder|niet|nooit)(?!\p{L})(?:(?!(?<!\p{L})(?:maar|wel)(?!\p{L}))[^,;.:()\n])*/giu;
/** Keys and ciphers, what a firm tells of itself, and teaching about it judge nobody. */
const otherThings = /(?:versleuteling|encryptie|hash|cryptografisch)\p{L}*[\s-]+algoritmen?s?|profilering van (?:ons|onze|het|de)\s+(?:merk|bureau|bedrijf|organisatie|dienst\p{L}*)|(?:training|cursus|workshop|voorlichting)(?:en)?\s+(?:over|in|met)?\s*[^.;\n]{0,20}/giu;

/** What in the text tells of it, each once, as it stands there. */
export function scoringWordsIn(text: string): readonly string[] {
  const said = text.replace(otherThings, ' ').replace(left, ' ');
  return [...new Set(said.match(telling) ?? [])];
}

import type { Organisation } from '@shared/record/organisation';
import type { Problems } from './single-fields';

const kvk = /^\d{8}$/;
const email = /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/;

/** What looks wrong in the details of an organisation, in a sentence by field; nothing is refused for it. */
export function organisationProblems(organisation: Organisation): Problems<Organisation> {
  const { kvkNumber, hasDpo, dpoName, dpoEmail, dpoPhone, dpoNumber } = organisation;
  const problems: Partial<Record<keyof Organisation, string>> = {};
  if (kvkNumber.trim() !== '' && !kvk.test(kvkNumber.replace(/[\s.]/g, ''))) {
    problems.kvkNumber = 'Een KvK-nummer heeft acht cijfers. Wat u typte blijft zo staan. Kijk het na op uw uittreksel.';
  }
  for (const key of ['email', 'dpoEmail'] as const) {
    const typed = organisation[key].trim();
    if (typed !== '' && !email.test(typed)) {
      problems[key] = 'Dit lijkt geen e-mailadres. Wat u typte blijft zo staan. Een adres ziet eruit als naam@organisatie.nl.';
    }
  }
  if (hasDpo === 'no' && [dpoName, dpoEmail, dpoPhone, dpoNumber].some((text) => text.trim() !== '')) {
    problems.hasDpo = 'Hieronder staan wel gegevens van een FG. Kies ‘Ja’, of maak die velden leeg.';
  }
  return problems;
}

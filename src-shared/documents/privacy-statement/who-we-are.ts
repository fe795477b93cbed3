import type { JointController } from '../../record/joint-controller';
import type { Block, Fact } from '../model';
import { referenceName, type References } from '../references';
import type { Told, ToldActivity } from './told';
import { fact, facts, paragraph, question } from './words';

/** Art. 13(1)(a) and 14(1)(a). */
export function whoWeAre({ organisation }: Told): readonly Block[] {
  const { name, address, email, phone, representative } = organisation;
  return [
    question('Wie zijn wij?'),
    paragraph('Wij zijn verantwoordelijk voor uw gegevens.'),
    ...facts([...fact('Naam', name), ...fact('Adres', address), ...fact('E-mail', email), ...fact('Telefoon', phone), ...fact('Vertegenwoordiger in de EU', representative)]),
  ];
}

/** Art. 13(1)(b) and 14(1)(b): only when there is one. */
export function dpo({ organisation }: Told): readonly Block[] {
  if (organisation.hasDpo !== 'yes') return [];
  return [
    paragraph('Wij hebben een functionaris voor gegevensbescherming (FG). De FG let op hoe wij met gegevens omgaan. U mag de FG altijd iets vragen.'),
    ...facts([...fact('Naam van de FG', organisation.dpoName), ...fact('E-mail van de FG', organisation.dpoEmail), ...fact('Telefoon van de FG', organisation.dpoPhone)]),
  ];
}

/** The essence of an arrangement, art. 26(2): who tells what and where to ask. How other tasks are divided stays inside. */
function partnerFacts({ party, informs, answers, contactPoint, published }: JointController, references: References): readonly Fact[] {
  return [
    ...fact('Samen met', referenceName(references, 'party', party)),
    ...fact('Wie u informeert', informs),
    ...fact('Wie uw vraag beantwoordt', answers),
    ...fact('Waar u terechtkunt', contactPoint),
    ...fact('Onze afspraken in het kort', published),
  ];
}

/** With whom the organisation always decides. */
export function together({ organisation, references }: Told): readonly Block[] {
  const all = organisation.jointControllers.flatMap((partner) => partnerFacts(partner, references));
  return all.length === 0 ? [] : [paragraph('Wij zijn samen met een ander verantwoordelijk. U mag uw vraag aan ieder van ons stellen.'), ...facts(all)];
}

/** With whom we decide in one activity. */
export function togetherInActivity({ body }: ToldActivity, references: References): readonly Fact[] {
  return body.role === 'joint' ? body.jointControllers.flatMap((partner) => partnerFacts(partner, references)) : [];
}

/** Said once, before the activities: art. 26(3). */
export function togetherSentence({ activities, references }: Told): string {
  const any = activities.some((activity) => togetherInActivity(activity, references).length > 0);
  return any ? 'Soms zijn wij samen met een ander verantwoordelijk. U mag uw vraag dan aan ieder van ons stellen.' : '';
}

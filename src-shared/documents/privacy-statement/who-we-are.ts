import type { JointController } from '../../record/joint-controller';
import type { Block, Fact } from '../model';
import { referenceName, type References } from '../references';
import { once, type Told, type ToldActivity } from './told';
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

/** With whom the organisation always decides, told to those of whom something is joint. */
export function together({ organisation, references, activities }: Told): readonly Block[] {
  const joint = activities.filter(({ body }) => body.role === 'joint');
  const all = organisation.jointControllers.flatMap((partner) => partnerFacts(partner, references));
  if (joint.length === 0 || all.length === 0) return [];
  return [paragraph(joint.length === activities.length ? `Wij zijn samen met een ander verantwoordelijk. ${askEither('')}` : sometimes), ...facts(all)];
}

const askEither = (then: string) => `U mag uw vraag ${then}aan ieder van ons stellen.`;
const sometimes = `Soms zijn wij samen met een ander verantwoordelijk. ${askEither('dan ')}`;

/** With whom we decide in one activity; of those with whom we always do only the names, since the rest was told before. */
export function togetherInActivity({ body }: ToldActivity, { organisation, references }: Told): readonly Fact[] {
  if (body.role !== 'joint') return [];
  const always = once(organisation.jointControllers.map(({ party }) => referenceName(references, 'party', party)));
  return [...fact('Samen met', always.join(', ')), ...body.jointControllers.flatMap((partner) => partnerFacts(partner, references))];
}

/** Said once, before the activities, where it was not said of the organisation: art. 26(3). */
export function togetherSentence(told: Told): string {
  const any = together(told).length === 0 && told.activities.some((activity) => togetherInActivity(activity, told).length > 0);
  return any ? sometimes : '';
}

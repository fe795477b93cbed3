import type { Block, Fact } from '../model';
import { referenceName } from '../references';
import { once, type Told } from './told';
import { facts, list, paragraph, question } from './words';

const fact = (term: string, text: string): Fact[] => (text.trim() === '' ? [] : [{ term, text, citation: '' }]);

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

/** The essence of the arrangement: art. 26(2). */
export function together({ organisation, activities, references }: Told): readonly Block[] {
  const partners = [...organisation.jointControllers, ...activities.flatMap(({ body }) => (body.role === 'joint' ? body.jointControllers : []))];
  const lines = once(partners.map(({ party, arrangement }) => [referenceName(references, 'party', party), arrangement.trim()].filter((text) => text !== '').join(': ')));
  return lines.length === 0 ? [] : [paragraph('Soms beslissen wij samen met een ander over uw gegevens. Dan zijn wij samen verantwoordelijk:'), ...list(lines)];
}

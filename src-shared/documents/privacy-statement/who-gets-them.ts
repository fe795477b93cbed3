import { citationText } from '../../law/citation';
import type { RecipientRole } from '../../law/recipient-roles';
import { transferGrounds } from '../../law/transfers';
import { showCountry } from '../../values/country';
import type { Block } from '../model';
import { referenceName } from '../references';
import { once, type Told } from './told';
import { law, list, paragraph, question, sentences, table } from './words';

const workingForUs: readonly (RecipientRole | null)[] = ['processor', 'subprocessor'];

/** Art. 13(1)(e) and 14(1)(e). "Nobody" is only said where the register says so. */
export function whoGetsThem({ activities, references }: Told): readonly Block[] {
  const all = activities.flatMap(({ body }) => body.recipients);
  const lines = (wanted: (role: RecipientRole | null) => boolean) =>
    once(all.filter(({ role }) => wanted(role)).map(({ party }) => referenceName(references, 'party', party)));
  const forUs = lines((role) => workingForUs.includes(role));
  const inside = lines((role) => role === 'internal');
  const others = lines((role) => role !== 'internal' && !workingForUs.includes(role));
  const independent = all.every(({ role }) => role === 'controller' || role === 'internal' || workingForUs.includes(role));
  const nobody = activities.length > 0 && activities.every(({ body }) => body.anyRecipients === 'none' && body.recipients.length === 0);
  return [
    question('Wie krijgt uw gegevens?'),
    ...sentences(
      [nobody, 'Wij geven uw gegevens aan niemand anders.'],
      [others.length > 0, 'Wij delen gegevens met anderen:'],
    ),
    ...list(others),
    ...sentences([others.length > 0 && independent, 'Zij beslissen zelf wat zij ermee doen.']),
    ...sentences([forUs.length > 0, 'Er zijn ook bedrijven die voor ons werken. Zij gebruiken uw gegevens alleen voor ons.']),
    ...list(forUs),
    ...sentences([inside.length > 0, 'Binnen onze organisatie gaat het om:']),
    ...list(inside),
  ];
}

/** Art. 13(1)(f) and 14(1)(f). */
export function transfers({ activities, references }: Told): readonly Block[] {
  const all = activities.flatMap(({ body }) => body.transfers);
  const none = activities.length > 0 && activities.every(({ body }) => body.anyTransfers === 'none' && body.transfers.length === 0);
  if (none) return [question('Gaan uw gegevens buiten Europa?'), paragraph('Wij sturen uw gegevens niet naar een land buiten de Europese Economische Ruimte (EER). De EER is de EU met IJsland, Liechtenstein en Noorwegen.')];
  if (all.length === 0) return [];
  const rows = all.map(({ party, country, ground }) => {
    const rule = transferGrounds.find((each) => each.ground === ground);
    return [referenceName(references, 'party', party), showCountry(country), rule === undefined ? '' : `${rule.label} (${citationText(rule.citation)})`];
  });
  const agreements = all.some(({ ground }) => transferGrounds.some((each) => each.ground === ground && /^4[67]/.test(each.citation.article)));
  return [
    question('Gaan uw gegevens buiten Europa?'),
    paragraph('Een deel van uw gegevens gaat naar een land buiten de Europese Economische Ruimte (EER). De EER is de EU met IJsland, Liechtenstein en Noorwegen.'),
    ...table(['Naar wie', 'Land', 'Waarom dit mag'], rows),
    ...sentences([agreements, 'Wilt u de afspraken daarover zien? Vraag ons om een kopie.']),
    law('art. 44 tot en met 49 AVG'),
  ];
}

import type { Activity } from '../../record/activity/activity';
import type { Organisation } from '../../record/organisation';
import { dateInWords } from '../dates';
import type { Telling } from '../field-text';
import type { Block, DocumentModel, Fact } from '../model';
import { organisationFacts } from './organisation';

/** '12, waarvan 9 als verwerkingsverantwoordelijke en 3 als verwerker' */
function howMany(activities: readonly Activity[], language: DocumentModel['language']): string {
  const processor = activities.filter(({ role }) => role === 'processor').length;
  const unsorted = activities.filter(({ role }) => role === null).length;
  const parts = [
    { count: activities.length - processor - unsorted, words: 'als verwerkingsverantwoordelijke' },
    { count: processor, words: 'als verwerker' },
    { count: unsorted, words: 'nog niet ingedeeld' },
  ].filter(({ count }) => count > 0);
  const listed = new Intl.ListFormat(language).format(parts.map(({ count, words }) => `${count}\u00a0${words}`));
  return parts.length < 2 ? listed || '0' : `${activities.length}, waarvan ${listed}`;
}

function conceptFacts(activities: readonly Activity[]): Fact[] {
  const count = activities.filter(({ status }) => status === 'draft').length;
  return count === 0 ? [] : [{ term: 'Waarvan concept', text: `${count}`, citation: '' }];
}

/** What stands before the contents: whose register, of which day, how much. */
export function frontBlocks(
  organisation: Organisation,
  activities: readonly Activity[],
  { date, version, ...telling }: Telling & Pick<DocumentModel, 'date' | 'version'>,
): Block[] {
  const onlyProcessor = activities.length > 0 && activities.every(({ role }) => role === 'processor');
  return [
    { kind: 'facts', facts: organisationFacts(organisation, telling, onlyProcessor ? 'processor' : 'controller') },
    {
      kind: 'facts',
      facts: [
        { term: 'Datum', text: dateInWords(date, telling.language), citation: '' },
        { term: 'Aantal verwerkingen', text: howMany(activities, telling.language), citation: '' },
        ...conceptFacts(activities),
        { term: 'Versie', text: version, citation: '' },
      ],
    },
    {
      kind: 'paragraph',
      text: 'De artikelen in de kantlijn zijn van de AVG, of van de UAVG waar dat erbij staat. De versie is een kenmerk van de vastgelegde inhoud: dezelfde inhoud geeft hetzelfde kenmerk.',
    },
  ];
}

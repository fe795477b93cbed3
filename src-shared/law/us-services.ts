import { avg, type Citation } from './citation';
import { searchKey } from '../words/reading';

/** A service of which the maker, and usually the data, are in the United States. */
export interface UsService {
  readonly name: string;
  /** what else it is called */
  readonly also: readonly string[];
  readonly citations: readonly Citation[];
}

const service = (name: string, ...also: readonly string[]): UsService => ({ name, also, citations: [avg('44')] });

/** No closed list: whoever uses another such service has to look that up itself. */
export const usServices: readonly UsService[] = [
  service('Google Analytics', 'GA4'),
  service('Google Workspace', 'G Suite', 'Gmail', 'Google Drive', 'Google Forms'),
  service('Microsoft 365', 'Office 365', 'M365', 'O365'),
  service('Microsoft Teams', 'MS Teams'),
  service('WhatsApp'),
  service('Dropbox'),
  service('Mailchimp'),
  service('Zoom'),
  service('Amazon Web Services', 'AWS'),
  service('Microsoft Azure', 'Azure'),
  service('Microsoft Copilot', 'Copilot'),
  service('OpenAI', 'ChatGPT'),
  service('Slack'),
  service('LinkedIn'),
  service('SurveyMonkey'),
  service('HubSpot'),
];

/** Names that have the word of a service in them and are something else. */
const otherThings = ['bergen op zoom'];

/** The services of the list that a name or a description speaks of. */
export function usServicesIn(text: string): readonly UsService[] {
  const said = otherThings.reduce((words, thing) => words.replaceAll(` ${thing} `, ' '), ` ${wordsOf(text)} `);
  return usServices.filter(({ name, also }) => [name, ...also].some((each) => said.includes(` ${wordsOf(each)} `)));
}

function wordsOf(text: string): string {
  return searchKey(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '').join(' ');
}

import { expect, test } from 'vitest';
import { blankRecipient, blankTransfer, type Transfer } from '@shared/record/activity/sharing';
import { partyKind } from '@shared/record/party';
import { systemKind } from '@shared/record/system';
import { exceptionIsOccasional, noneIsListed, safeguardIsShown, transferIsRecorded, transferIsWhole, usServiceIsTransfer } from '@shared/rules/activity/transfers';
import { cases, foundBy } from '../try-rules';

const party = (name: string, country: string) => ({ ...partyKind.blank(), name, country });
const system = (name: string, country: string, supplier = '') => ({ ...systemKind.blank(), name, country, supplier });
const transfer = (more: Partial<Transfer>) => ({ anyTransfers: 'some' as const, transfers: [{ ...blankTransfer('t'), ...more }] });
const to = { recipients: [{ ...blankRecipient('r'), party: 'p' }] };
const american = { parties: { p: party('Larkmeadow', 'US') } };

cases(transferIsRecorded, {
  met: [
    ['listed under ‘none’: that is said elsewhere, and once', { ...to, ...transfer({ party: 'p', country: 'US' }), anyTransfers: 'none' }, american],
    ['a supplier there that may be the one of a transfer', { systems: ['s'], ...transfer({ country: 'US' }) }, { ...american, systems: { s: system('Mail', 'NL', 'p') } }],
    ['a transfer to that party', { ...to, ...transfer({ party: 'p' }) }, american],
    ['a transfer to that country', { systems: ['s'], ...transfer({ country: 'Verenigde Staten' }) }, { systems: { s: system('Mail', 'US') } }],
    ['a transfer to the supplier of a system there', { systems: ['s'], ...transfer({ party: 'p', country: 'US' }) }, { ...american, systems: { s: system('Mail', 'US', 'p') } }],
    ['a transfer to that country of which nobody said to whom', { ...to, ...transfer({ country: 'US' }) }, american],
    ['within the EEA', { ...to, anyTransfers: 'none' }, { parties: { p: party('Nordhagen', 'NO') } }],
    ['nobody answered yet', to, american],
    ['transfers that are not named yet', { ...to, anyTransfers: 'some' }, american],
    ['a country that nobody knows', { ...to, anyTransfers: 'none' }, { parties: { p: party('Verweg', 'Verwegistan') } }],
  ],
  notMet: [
    ['a recipient', { ...to, anyTransfers: 'none' }, ['anyTransfers'], american],
    ['a system', { systems: ['s'], anyTransfers: 'none' }, ['anyTransfers'], { systems: { s: system('Mail', 'IN') } }],
    ['who supplies a system, and is a recipient', { ...to, systems: ['s'], anyTransfers: 'none' }, ['anyTransfers'], { ...american, systems: { s: system('Mail', 'NL', 'p') } }],
    ['a system there: its supplier is not said twice', { systems: ['s'], anyTransfers: 'none' }, ['anyTransfers'], { ...american, systems: { s: system('Mail', 'US', 'p') } }],
    ['a transfer to somewhere else', { ...to, ...transfer({ party: 'q', country: 'GB' }) }, ['anyTransfers'], american],
    ['somewhere else, listed under ‘none’', { ...to, ...transfer({ party: 'q', country: 'GB' }), anyTransfers: 'none' }, ['anyTransfers'], american],
  ],
  judge: [
    ['who supplies a system here, and may not see the data', { systems: ['s'], anyTransfers: 'none' }, ['anyTransfers'], { ...american, systems: { s: system('Mail', 'NL', 'p') } }],
    ['...of which nobody knows where it is', { systems: ['s'], anyTransfers: 'none' }, ['anyTransfers'], { ...american, systems: { s: system('Mail', '', 'p') } }],
    ['a transfer to another party in that country', { ...to, ...transfer({ party: 'q', country: 'US' }) }, ['anyTransfers'], american],
    ['a system there, with a transfer to somebody who does not supply it', { systems: ['s'], ...transfer({ party: 'q', country: 'US' }) }, ['anyTransfers'], { ...american, systems: { s: system('Mail', 'US', 'p') } }],
  ],
});

cases(noneIsListed, {
  met: [
    ['nothing is listed', { anyTransfers: 'none' }],
    ['a transfer, said to be one', transfer({ country: 'US' })],
    ['a line without a country', { ...transfer({}), anyTransfers: 'none' }],
    ['a country of the EEA is no transfer', { ...transfer({ country: 'DE' }), anyTransfers: 'none' }],
  ],
  notMet: [['a country outside', { ...transfer({ country: 'Verenigde Staten' }), anyTransfers: 'none' }, ['anyTransfers']]],
  judge: [],
});

test('a transfer that is missing is missing in the register of whoever we are there', () => {
  const articles = (role: 'controller' | 'processor') => foundBy(transferIsRecorded, { role, ...to, anyTransfers: 'none' }, american)[0]?.citations?.map(({ article }) => article);
  expect(articles('controller')).toEqual(['30(1)(e)', '44']);
  expect(articles('processor')).toEqual(['30(2)(c)', '44']);
});

cases(usServiceIsTransfer, {
  met: [
    ['a transfer is recorded', { systems: ['s'], ...transfer({}) }, { systems: { s: system('Google Analytics', 'NL') } }],
    ['a country says it already', { systems: ['s'], anyTransfers: 'none' }, { systems: { s: system('Google Analytics', 'US') } }],
    ['a team is not the program', { systems: ['s'], anyTransfers: 'none' }, { systems: { s: system('Rooster van de teams', 'NL') } }],
    ['a program of the firm itself', { systems: ['s'], anyTransfers: 'none' }, { systems: { s: system('Mailchimpansee', 'NL') } }],
  ],
  notMet: [],
  judge: [
    ['an American service as system', { systems: ['s'], anyTransfers: 'none' }, ['anyTransfers'], { systems: { s: system('M365 en Teams', 'NL') } }],
    ['Google Workspace', { systems: ['s'], anyTransfers: 'none' }, ['anyTransfers'], { systems: { s: system('Google Workspace', 'NL') } }],
    ['Microsoft Teams', { systems: ['s'], anyTransfers: 'none' }, ['anyTransfers'], { systems: { s: system('Microsoft Teams', 'NL') } }],
    ['WhatsApp Business', { systems: ['s'], anyTransfers: 'none' }, ['anyTransfers'], { systems: { s: system('WhatsApp Business', 'NL') } }],
    ['...as recipient', { ...to, anyTransfers: 'none' }, ['anyTransfers'], { parties: { p: party('Mailchimp', '') } }],
  ],
});

test('an American service cites the register of whoever we are there', () => {
  const articles = (role: 'controller' | 'processor') => foundBy(usServiceIsTransfer, { role, systems: ['s'], anyTransfers: 'none' }, { systems: { s: system('Mailchimp', '') } })[0]?.citations?.map(({ article }) => article);
  expect(articles('controller')).toEqual(['44', '30(1)(e)']);
  expect(articles('processor')).toEqual(['44', '30(2)(c)']);
});

test('one American service comes, several come', () => {
  const text = (...names: string[]) => foundBy(usServiceIsTransfer, { systems: names, anyTransfers: 'none' }, { systems: Object.fromEntries(names.map((name) => [name, system(name, 'NL')])) })[0]?.text;
  expect(text('Mailchimp')).toMatch(/^Mailchimp komt van een/);
  expect(text('Mailchimp', 'Microsoft Teams')).toMatch(/^Mailchimp en Microsoft Teams komen van een/);
});

const whole = { party: 'p', country: 'US', ground: 'standardClauses' } as const;

cases(transferIsWhole, {
  met: [
    ['to whom, where to and why', transfer(whole)],
    ['none, whatever is listed', { ...transfer({}), anyTransfers: 'none' }],
  ],
  notMet: [
    ['nothing said', transfer({}), ['transfers/t/party', 'transfers/t/country', 'transfers/t/ground']],
    ['no country', transfer({ ...whole, country: ' ' }), ['transfers/t/country']],
    ['a country that cannot be read', transfer({ ...whole, country: 'VS, India en Kenya' }), ['transfers/t/country']],
    ['a country of the EEA is none', transfer({ ...whole, country: 'DE' }), ['transfers/t/country']],
  ],
  judge: [],
});

test('the register asks the country; to whom is asked more lightly', () => {
  const found = foundBy(transferIsWhole, transfer({}));
  expect(found.map(({ level = transferIsWhole.level, citations = [] }) => `${level} ${citations.map(({ article }) => article).join()}`)).toEqual(['warning 44', 'error 30(1)(e)', 'error 44']);
});

const safe = { ...whole, document: 'SCC, map Contracten', dtiaOn: '2026-11-21' };

cases(safeguardIsShown, {
  met: [
    ['clauses with an assessment of today', transfer(safe)],
    ['...of three years ago today', transfer({ ...safe, dtiaOn: '2023-11-21' })],
    ['adequacy needs neither', transfer({ ...whole, ground: 'adequacy' })],
    ['no ground yet', transfer({ ...whole, ground: null })],
  ],
  notMet: [
    ['clauses that nobody can find', transfer(whole), ['transfers/t/document', 'transfers/t/dtiaOn']],
    ['binding rules without an assessment', transfer({ ...safe, ground: 'bindingRules', dtiaOn: '' }), ['transfers/t/dtiaOn']],
    ['an assessment of longer ago: a tip', transfer({ ...safe, dtiaOn: '2023-11-20' }), ['transfers/t/dtiaOn']],
    ['an assessment of tomorrow', transfer({ ...safe, dtiaOn: '2026-11-22' }), ['transfers/t/dtiaOn']],
  ],
  judge: [],
});

cases(exceptionIsOccasional, {
  met: [
    ['once', transfer({ ground: 'contract', frequency: 'occasional' })],
    ['clauses may last', transfer({ ...safe, frequency: 'structural' })],
    ['a compelling interest, documented', transfer({ ground: 'compellingInterest', frequency: 'occasional', document: 'Map Privacy' })],
  ],
  notMet: [
    ['a contract, again and again', transfer({ ground: 'contract', frequency: 'structural' }), ['transfers/t/frequency']],
    ['how often is not known', transfer({ ground: 'contract' }), ['transfers/t/frequency']],
    ['a compelling interest without papers', transfer({ ground: 'compellingInterest', frequency: 'occasional' }), ['transfers/t/document']],
  ],
  judge: [
    ['a public interest, again and again', transfer({ ground: 'publicInterest', frequency: 'structural' }), ['transfers/t/frequency']],
    ['consent, again and again', transfer({ ground: 'explicitConsent', frequency: 'structural' }), ['transfers/t/frequency']],
  ],
});

test('the assessment behind a compelling interest is documented in the register: art. 49(6)', () => {
  const [found] = foundBy(exceptionIsOccasional, transfer({ ground: 'compellingInterest', frequency: 'occasional' }));
  expect(found?.citations?.map(({ article }) => article)).toEqual(['30(1)(e)', '49(1), tweede alinea,', '49(6)']);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breachNoticeInTime, noticeHours } from '@shared/rules/party/breach-notice';
import { cases } from '../try-rules';
import { agreed, usedAs } from './parties';

const processor = usedAs('processor');
const notice = (breachNotice: string) => agreed({ breachNotice });
const found = ['agreements/g0/breachNotice'];

cases(breachNoticeInTime, {
  met: [
    ['a day', notice('De verwerker meldt het ons binnen 24 uur nadat hij het weet.'), processor],
    ['as long as the controller has', notice('72 uur'), processor],
    ['no number', notice('Zonder onredelijke vertraging'), processor],
    ['nothing', notice(''), processor],
    ['soon, and all that is known later', notice('Binnen 24 uur; het volledige rapport volgt binnen 5 dagen.'), processor],
    ['when somebody can be called', notice('Direct, de helpdesk is 7 dagen per week bereikbaar.'), processor],
    ['two working days', notice('2 werkdagen'), processor],
    ['how long the log is kept', notice('Onverwijld. Het logboek blijft 6 maanden bewaard.'), processor],
    ['who decides itself', notice('5 dagen'), usedAs('controller')],
    ['an agreement that another followed', agreed({ until: '2025-12-31', breachNotice: '5 dagen' }, { breachNotice: '24 uur' }), processor],
    ['a contract of another sort', agreed({}, { type: 'assignment', breachNotice: '5 dagen' }), processor],
  ],
  notMet: [
    ['five days', notice('5 dagen'), found, processor],
    ['a week', notice('Binnen een week na ontdekking'), found, processor],
    ['a range', notice('Binnen 4 tot 5 dagen'), found, processor],
    ['in hours', notice('96 uur'), found, processor],
    ['three working days', notice('drie werkdagen'), found, processor],
    ['a month', notice('Uiterlijk een maand na ontdekking'), found, processor],
    ['at once, but a week at most', notice('Zo snel mogelijk, uiterlijk binnen 7 (zeven) dagen'), found, processor],
    ['we work for it', notice('5 dagen'), found, usedAs('client', 'processor')],
  ],
  judge: [],
});

test.each([
  ['72 uur', 72],
  ['48u', 48],
  ['één etmaal', 24],
  ['24-48 uur', 48],
  ['2 weken', 336],
  ['1 maand', undefined],
  ['art. 33 lid 2 AVG', undefined],
  ['24/7 bereikbaar', undefined],
  ['5 dagen per week', undefined],
  ['spoedig', undefined],
])('%j is %j hours', (text, hours) => {
  expect(noticeHours(text)).toBe(hours);
});

test('whatever is written, it is read or it is silent', () => {
  fc.assert(fc.property(fc.string(), (text) => (noticeHours(text) ?? 0) >= 0));
});

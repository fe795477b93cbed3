import { avg } from '../../law/citation';
import { readDate } from '../../values/date';
import { listed } from '../about';
import { isSameName, namedCommissioners } from '../commissioners';
import { activityRule } from '../rule';

/** Of whoever gives an assignment and is named here the contract is known. */
export const commissionerIsParty = activityRule({
  id: 'commissioner-contract',
  level: 'tip',
  title: 'Van een opdrachtgever die bij naam is genoemd, staat het contract er',
  citations: [avg('24(1)'), avg('5(2)')],
  reads: ['role', 'commissioners'],
  also: ['parties', 'today'],
  *check({ role, commissioners }, world) {
    // For whom we are processor stands elsewhere, with an agreement that is asked there.
    const names = role === 'processor' ? [] : namedCommissioners(commissioners);
    if (names.length === 0) return;
    const parties = world.parties();
    const without = names.filter((name) => !parties.some(({ body }) => isSameName(name, body.name) && body.agreements.some(({ until }) => (readDate(until) ?? '9999') >= world.today)));
    if (without.length === 0) return;
    const known = without.every((name) => parties.some(({ body }) => isSameName(name, body.name)));
    const what = known ? 'Leg bij deze partij het contract vast' : 'Zet deze opdrachtgever bij de partijen, met het contract';
    yield {
      path: ['commissioners'],
      judge: true,
      read: { without: without.map((name) => name.trim()).toSorted() },
      text: `Van deze opdrachtgever staat er geen contract dat nog loopt: ${listed(without.map((name) => name.trim()))}. ${what}, of leg uit waarom dat hier niet hoeft.`,
    };
  },
});

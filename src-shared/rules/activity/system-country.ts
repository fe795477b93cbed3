import { avg } from '../../law/citation';
import { usServicesIn } from '../../law/us-services';
import type { System } from '../../record/system';
import { isUnread } from '../../record/value-problem';
import { listed, saysEurope } from '../about';
import { activityRule } from '../rule';

/** What stands in one's own house: paper, a cabinet, a computer of one's own. */
const atHome = /papier|kast|archief|kluis|ordner|(?<!\p{L})(?:map|mappen|kamer|kantoor)(?!\p{L})|eigen\s+(?:server|netwerk|schijf)|laptop|usb|lokaal|lokale/iu;

/** Nothing tells where the data are; of a supplier that is asked where the supplier stands. */
function isNowhere({ name, supplier, location, country, remarks }: System): boolean {
  return country.trim() === '' && supplier === '' && name.trim() !== '' && !atHome.test(`${name} ${location} ${remarks}`) && usServicesIn(name).length === 0;
}

/** 'Geen doorgifte' can only be told of systems of which it is known where they are. */
export const systemCountryIsKnown = activityRule({
  id: 'system-country',
  level: 'warning',
  title: 'Bij ‘Geen doorgifte’ is bekend in welk land elk systeem staat',
  citations: [avg('30(1)(e)'), avg('30(2)(c)')],
  reads: ['role', 'anyTransfers', 'systems'],
  also: ['system'],
  *check({ role, anyTransfers, systems }, world) {
    if (anyTransfers !== 'none') return;
    const used = systems.map((id) => world.system(id)).filter((system) => system !== undefined);
    const place = { path: ['systems'], citations: [avg(role === 'processor' ? '30(2)(c)' : '30(1)(e)')] };
    const unread = used.filter(({ country }) => isUnread('country', country) && !saysEurope(country)).map(({ name, country }) => `${name.trim() || 'een systeem zonder naam'} (‘${country.trim()}’)`);
    if (unread.length > 0) yield { ...place, text: `Er staat ‘Geen doorgifte’, maar het land van dit systeem is niet begrepen: ${listed(unread)}. Kies bij het systeem een land uit de lijst.` };
    const names = used.filter(isNowhere).map(({ name }) => name.trim());
    if (names.length === 0) return;
    yield {
      ...place,
      text: `Er staat ‘Geen doorgifte’, maar niet waar dit systeem staat: ${listed(names)}. Vul bij het systeem het land in, of de leverancier.`,
    };
  },
});

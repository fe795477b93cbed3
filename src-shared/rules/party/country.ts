import { avg } from '../../law/citation';
import { usServicesIn } from '../../law/us-services';
import { readCountry } from '../../values/country';
import { isBlank, saysEurope } from '../about';
import { partyRule } from '../rule';
import type { Use, World } from '../world';

/** Legal forms of elsewhere, by which a name tells that somebody may be far away. */
const foreignForm = /(?<![\p{L}\p{N}])(?:llc|inc|ltd|limited|corp(?:oration)?|plc|llp|pty|pvt|gmbh)\.?$/iu;

/** It works on the data, or may see them: of whom that is so the register wants to know where. Of kinds of recipients there is no one country. */
function isAsked({ as, activity }: Use, party: string, name: string, { system }: Pick<World, 'system'>): boolean {
  if (activity.body.anyTransfers !== 'none') return false;
  if (as === 'processor' || as === 'subprocessor') return true;
  if (as !== 'supplier') return as !== 'client' && as !== 'partner' && foreignForm.test(name.trim());
  // Where the data of a system are known to be, its supplier matters only as a recipient.
  return activity.body.systems.some((id) => {
    const used = system(id);
    return used?.supplier === party && readCountry(used.country) === undefined;
  });
}

/** 'Geen doorgifte' can only be told of parties whose country is known. */
export const partyCountryIsKnown = partyRule({
  id: 'party-country',
  level: 'warning',
  title: 'Bij ‘Geen doorgifte’ is bekend in welk land een verwerker zit',
  citations: [avg('30(1)(e)'), avg('30(2)(c)'), avg('44')],
  restsOnRole: true,
  reads: ['name', 'country'],
  also: ['uses', 'system'],
  *check({ name, country }, world, { id }) {
    // Of an American service the transfer itself is asked about.
    if (readCountry(country) !== undefined || saysEurope(country) || usServicesIn(name).length > 0) return;
    const found = world.uses(id).filter((use) => isAsked(use, id, name, world));
    if (found.length === 0) return;
    const concerns = [...new Set(found.map(({ activity }) => activity.id))];
    const isOurs = ({ activity }: Use) => activity.body.role !== 'processor';
    const citations = [...(found.some(isOurs) ? [avg('30(1)(e)')] : []), ...(found.every(isOurs) ? [] : [avg('30(2)(c)')])];
    const what = isBlank(country) ? 'Het land van deze partij staat er niet' : `‘${country.trim()}’ is niet begrepen als land`;
    yield { path: ['country'], concerns, countsFor: concerns, citations, text: `${what}, terwijl bij een verwerking ‘Geen doorgifte’ staat. Vul het land in waar zij de gegevens gebruikt; ligt dat buiten de EER, leg dan de doorgifte vast.` };
  },
});

import { avg, type Citation } from '../../law/citation';
import { isBlank } from '../about';
import { partyRule } from '../rule';

/** Whoever is pointed at has a name. */
export const partyIsNamed = partyRule({
  id: 'party-named',
  level: 'error',
  title: 'Elke partij in het register heeft een naam',
  citations: [avg('30(1)(d)')],
  reads: ['name'],
  also: ['uses'],
  *check({ name }, world, { id }) {
    const uses = world.uses(id);
    if (!isBlank(name) || uses.length === 0) return;
    // Only of recipients does the letter that is cited ask who they are.
    const countsFor = uses.filter(({ as }) => as !== 'client' && as !== 'partner' && as !== 'supplier').map(({ activity }) => activity.id);
    yield { path: ['name'], countsFor, text: 'Deze partij staat in het register, maar heeft geen naam. Schrijf op wie het is.' };
  },
});

/** For whom we are processor, and with whom we decide together, can be reached (rule 34). */
export const partyCanBeReached = partyRule({
  id: 'party-reached',
  level: 'error',
  title: 'Van opdrachtgevers en gezamenlijk verantwoordelijken staan de contactgegevens er',
  citations: [avg('30(1)(a)'), avg('30(2)(a)')],
  reads: ['contact'],
  also: ['uses', 'organisation'],
  *check({ contact }, world, { id }) {
    if (!isBlank(contact)) return;
    const uses = world.uses(id);
    const clients = uses.filter(({ as, activity }) => as === 'client' && activity.body.role === 'processor');
    const partners = uses.filter(({ as, activity }) => as === 'partner' && activity.body.role !== 'processor');
    const standing = world.organisation.jointControllers.some(({ party }) => party === id);
    const citations: readonly Citation[] = [...(partners.length > 0 || standing ? [avg('30(1)(a)')] : []), ...(clients.length > 0 ? [avg('30(2)(a)')] : [])];
    if (citations.length === 0) return;
    const who = clients.length > 0 ? 'wie u opdracht geeft' : 'wie samen met u verantwoordelijk is';
    const countsFor = [...clients, ...partners].map(({ activity }) => activity.id);
    yield { path: ['contact'], citations, countsFor, concerns: countsFor, text: `Het register vraagt de contactgegevens van ${who}. Vul naam, adres en e-mailadres in.` };
  },
});

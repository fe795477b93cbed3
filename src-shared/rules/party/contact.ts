import { avg, type Citation } from '../../law/citation';
import { saysNothing } from '../../record/says-nothing';
import { isBlank } from '../about';
import { partyRule } from '../rule';
import type { Use, World } from '../world';

/** In which letters of art. 30 a party stands, and of which activities. */
interface Standing {
  readonly citations: readonly Citation[];
  readonly of: readonly string[];
  readonly clients: readonly string[];
  readonly partners: readonly string[];
}

/** Who decides with us on the whole register stands with every activity that we decide on. */
function standsIn(id: string, world: Pick<World, 'uses' | 'organisation' | 'activities'>): Standing {
  const uses = world.uses(id);
  const ids = (wanted: (use: Use) => boolean) => uses.filter(wanted).map(({ activity }) => activity.id);
  const ours = ({ activity }: Pick<Use, 'activity'>) => activity.body.role !== 'processor';
  const clients = ids((use) => use.as === 'client' && !ours(use));
  const always = world.organisation.jointControllers.some(({ party }) => party === id);
  const partners = always ? world.activities().filter((activity) => ours({ activity })).map((activity) => activity.id) : ids((use) => use.as === 'partner' && ours(use));
  return {
    citations: [...(partners.length > 0 || always ? [avg('30(1)(a)')] : []), ...(clients.length > 0 ? [avg('30(2)(a)')] : [])],
    of: [...clients, ...partners],
    clients,
    partners,
  };
}

const elsewhere: ReadonlySet<Use['as']> = new Set(['client', 'partner', 'supplier'] as const);

/** Whoever is pointed at has a name: as recipient, as who decides with us, or as whom we work for. */
export const partyIsNamed = partyRule({
  id: 'party-named',
  level: 'error',
  title: 'Elke partij in het register heeft een naam',
  citations: [avg('30(1)(d)'), avg('30(1)(a)'), avg('30(2)(a)')],
  reads: ['name'],
  also: ['uses', 'organisation', 'activities'],
  *check({ name }, world, { id }) {
    if (!isBlank(name)) return;
    const uses = world.uses(id);
    const { citations: standing, of } = standsIn(id, world);
    const recipient = uses.filter(({ as, activity }) => !elsewhere.has(as) && activity.body.role !== 'processor').map(({ activity }) => activity.id);
    const citations = [...standing, ...(recipient.length > 0 ? [avg('30(1)(d)')] : [])];
    const path = ['name'];
    if (citations.length > 0) yield { path, citations, countsFor: [...new Set([...of, ...recipient])], text: 'Deze partij staat in het register, maar heeft geen naam. Schrijf op wie het is.' };
    // The register itself does not ask who supplies a system, or whom a processor engages.
    else if (uses.length > 0) yield { path, level: 'warning', citations: [avg('5(2)')], countsFor: [], text: 'Deze partij staat bij een verwerking of systeem, maar heeft geen naam. Schrijf op wie het is.' };
  },
});

/** For whom we are processor, and with whom we decide together, can be reached (rule 34). */
export const partyCanBeReached = partyRule({
  id: 'party-reached',
  level: 'error',
  title: 'Van opdrachtgevers en gezamenlijk verantwoordelijken staan de contactgegevens er',
  citations: [avg('30(1)(a)'), avg('30(2)(a)')],
  reads: ['contact'],
  also: ['uses', 'organisation', 'activities'],
  *check({ contact }, world, { id }) {
    if (!saysNothing(contact)) return;
    const { citations, of, clients, partners } = standsIn(id, world);
    if (citations.length === 0) return;
    const who = clients.length > 0 ? 'wie u opdracht geeft' : 'wie samen met u verantwoordelijk is';
    const concerned = new Set(world.uses(id).map(({ activity }) => activity.id));
    const concerns = [...clients, ...partners].filter((activity) => concerned.has(activity));
    yield { path: ['contact'], citations, countsFor: of, concerns, text: `Het register vraagt de contactgegevens van ${who}. Vul naam, adres en e-mailadres in.` };
  },
});

import { avg } from '../../law/citation';
import { seldomProcessor, usualRecipient } from '../../law/usual-recipients';
import { isBlank, listed } from '../about';
import { arrangementFindings } from '../arrangement';
import { activityRule } from '../rule';

/** Each line of the recipients says who it is. */
export const recipientIsNamed = activityRule({
  id: 'recipient-named',
  level: 'error',
  title: 'Elke ontvanger is genoemd',
  citations: [avg('30(1)(d)')],
  reads: ['role', 'recipients'],
  *check({ role, recipients }) {
    if (role === 'processor') return;
    for (const { id, party } of recipients) {
      if (party === '') yield { path: ['recipients', id, 'party'], text: 'Bij deze ontvanger staat nog niet wie het is. Kies een partij, of verwijder de regel.' };
    }
  },
});

/** Who is listed counts for nothing beside 'none': one of the two is not so. */
export const noRecipientIsListed = activityRule({
  id: 'recipient-none-listed',
  level: 'warning',
  title: 'Bij ‘Geen ontvangers’ staan geen ontvangers',
  citations: [avg('30(1)(d)')],
  reads: ['role', 'anyRecipients', 'recipients'],
  also: ['party'],
  *check({ role, anyRecipients, recipients }, world) {
    if (anyRecipients !== 'none') return;
    const names = recipients.map(({ party }) => world.party(party)?.name.trim() ?? '').filter((name) => name !== '');
    if (names.length === 0) return;
    // A processor's register names no recipients; whom it engages is asked of it all the same.
    const citations = role === 'processor' ? [avg('28(2)')] : [avg('30(1)(d)')];
    yield { path: ['anyRecipients'], citations, text: `Hier staat ‘Geen ontvangers’, maar eronder staat wel een ontvanger: ${listed(names)}. Kies het andere antwoord, of verwijder wie er staat.` };
  },
});

const worksForOthers = (role: string | null) => role === 'processor' || role === 'subprocessor';

/** What a recipient is to us is known, and likely true (rule 16). */
export const recipientRoleIsLikely = activityRule({
  id: 'recipient-role',
  level: 'warning',
  title: 'De rol van elke ontvanger is bekend en klopt',
  citations: [avg('4(7)'), avg('4(8)')],
  reads: ['recipients'],
  also: ['party'],
  *check({ recipients }, world) {
    for (const { id, party, role, explanation } of recipients) {
      if (party === '') continue;
      const name = world.party(party)?.name ?? '';
      const path = ['recipients', id, 'role'];
      if (role === null) {
        const question = usualRecipient(name)?.question ?? 'Beslist deze ontvanger zelf wat er met de gegevens gebeurt, of werkt hij alleen voor u?';
        yield { path, text: `De rol van deze ontvanger is nog niet bekend. ${question} Kies de rol.` };
      }
      const seldom = worksForOthers(role) ? seldomProcessor(name) : undefined;
      if (seldom === undefined) continue;
      yield { path, judge: true, read: { name, role, explanation }, citations: seldom.citations, text: `Deze rol is waarschijnlijk niet juist. ${seldom.why} Kies ‘Zelf verantwoordelijk’, of leg uit waarom dat hier anders is.` };
    }
  },
});

/** With who decides together with us an arrangement is made (rule 17). What stands with the organisation is not asked again. */
export const jointIsArranged = activityRule({
  id: 'joint-arranged',
  level: 'error',
  title: 'Met wie samen verantwoordelijk is, is een regeling getroffen',
  citations: [avg('26(1)'), avg('26(2)')],
  reads: ['role', 'jointControllers'],
  also: ['organisation', 'today'],
  *check({ role, jointControllers }, world) {
    if (role === 'processor' || jointControllers.length === 0) return;
    const arranged = new Set(world.organisation.jointControllers.map(({ party }) => party));
    yield* arrangementFindings(jointControllers.filter(({ party }) => party === '' || !arranged.has(party)), world.today);
  },
});

/** Whoever gets data as joint controller is among those with whom an arrangement is made (rule 17). */
export const jointRecipientIsListed = activityRule({
  id: 'joint-recipient-listed',
  level: 'error',
  title: 'Een ontvanger die samen met u beslist, staat bij de gezamenlijk verantwoordelijken',
  citations: [avg('26(1)'), avg('30(1)(a)')],
  reads: ['role', 'recipients', 'jointControllers'],
  also: ['organisation'],
  *check({ role, recipients, jointControllers }, world) {
    if (role === 'processor') return;
    for (const { id, party, role: theirs } of recipients) {
      if (theirs !== 'joint' || isBlank(party)) continue;
      if ([...jointControllers, ...world.organisation.jointControllers].some((each) => each.party === party)) continue;
      yield { path: ['recipients', id, 'role'], text: 'Deze ontvanger beslist samen met u, maar staat niet bij ‘Gezamenlijk verantwoordelijk met’. Zet hem daar met de regeling, of kies een andere rol.' };
    }
  },
});

/** Who supplies or runs a system that is used may see the data: then it is a recipient, mostly as processor (rule 15). */
export const supplierIsRecipient = activityRule({
  id: 'supplier-recipient',
  level: 'tip',
  title: 'Van de leverancier van elk systeem is bekend of hij bij de gegevens kan',
  citations: [avg('4(8)'), avg('28(3)')],
  reads: ['role', 'anyRecipients', 'recipients', 'systems'],
  also: ['party', 'system'],
  *check({ role, anyRecipients, recipients, systems }, world) {
    // While nobody answered who gets the data, that is what is asked.
    if (anyRecipients === null && recipients.length === 0) return;
    const known = new Set(recipients.map(({ party }) => party));
    const suppliers = [...new Set(systems.map((id) => world.system(id)?.supplier ?? ''))].filter((id) => id !== '' && !known.has(id));
    const names = suppliers.map((id) => world.party(id)?.name.trim() ?? '').filter((name) => name !== '');
    if (names.length === 0) return;
    yield {
      path: ['systems'],
      judge: true,
      read: { suppliers: suppliers.toSorted() },
      citations: role === 'processor' ? [avg('28(2)'), avg('28(4)')] : [avg('4(8)'), avg('28(3)')],
      text: `Leverancier van een systeem dat u hier gebruikt, maar geen ontvanger: ${listed(names)}. Zet erbij wie zo bij de gegevens kan komen, of leg uit waarom dat niet kan.`,
    };
  },
});

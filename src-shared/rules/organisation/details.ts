import { avg, type Citation } from '../../law/citation';
import { organisationOpenItems, type Organisation, type OrganisationItem } from '../../record/organisation';
import { isBlank } from '../about';
import { arrangementFindings } from '../arrangement';
import { organisationRule } from '../rule';

type Contact = Pick<Organisation, 'dpoName'>;

const register = [avg('30(1)(a)'), avg('30(2)(a)')];

const asked: Readonly<Record<OrganisationItem, readonly [path: (organisation: Contact) => keyof Organisation, text: string, citations: readonly Citation[]]>> = {
  name: [() => 'name', 'De naam van uw organisatie ontbreekt. Vul in hoe zij in het Handelsregister staat.', [...register, avg('13(1)(a)')]],
  address: [() => 'address', 'Het adres van uw organisatie ontbreekt. Vul het in.', [...register, avg('13(1)(a)')]],
  contact: [() => 'email', 'Er staat geen e-mailadres of telefoonnummer van uw organisatie. Vul minstens een van beide in.', [...register, avg('13(1)(a)')]],
  dpo: [() => 'hasDpo', 'Er staat nog niet of uw organisatie een FG heeft. Kies een antwoord.', [...register, avg('37(1)')]],
  dpoContact: [
    ({ dpoName }) => (isBlank(dpoName) ? 'dpoName' : 'dpoEmail'),
    'U hebt een FG, maar de naam of het adres waarop de FG te bereiken is ontbreekt. Vul ze in.',
    [...register, avg('13(1)(b)')],
  ],
};

/** Who the organisation is, and its FG, can be read in the register (rule 2). */
export const organisationIsKnown = organisationRule({
  id: 'organisation-known',
  level: 'error',
  title: 'Naam en contactgegevens van de organisatie en de FG staan er',
  citations: [avg('30(1)(a)'), avg('13(1)(a)'), avg('13(1)(b)')],
  reads: ['name', 'address', 'email', 'phone', 'hasDpo', 'dpoName', 'dpoEmail', 'dpoPhone'],
  *check(organisation) {
    for (const item of organisationOpenItems(organisation)) {
      const [path, text, citations] = asked[item];
      yield { path: [path(organisation)], text, citations };
    }
  },
});

/** With who decides together with us on the whole register an arrangement is made (rule 17). */
export const organisationJointIsArranged = organisationRule({
  id: 'organisation-joint-arranged',
  level: 'error',
  title: 'Met vaste gezamenlijk verantwoordelijken is een regeling getroffen',
  citations: [avg('26(1)'), avg('26(2)')],
  reads: ['jointControllers'],
  also: ['today', 'uses'],
  *check({ jointControllers }, world) {
    for (const each of jointControllers) {
      const together = each.party === '' ? [] : world.uses(each.party).filter(({ as }) => as === 'partner');
      const concerns = together.map(({ activity }) => activity.id);
      for (const found of arrangementFindings([each], world.today)) yield { ...found, concerns };
    }
  },
});

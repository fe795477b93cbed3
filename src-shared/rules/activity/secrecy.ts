import { avg, uavg } from '../../law/citation';
import { exceptionsWithSecrecy } from '../../law/special-data';
import { saysNothing } from '../../record/says-nothing';
import { activityRule } from '../rule';

const everybody = /(?<!\bniet\s)(?<!\bgeen\s)(?<!\p{L})(?:iedereen|alle (?:medewerkers|collega\p{L}*|werknemers|personeel)|(?:iedere|elke) (?:medewerker|collega|werknemer)|(?:het|de) (?:hele|gehele|volledige) (?:team|kantoor|bureau|bedrijf|organisatie)|heel (?:het )?kantoor)(?!\p{L})/iu;
/** Who is meant is told after all. */
const limited = /\b(alleen|uitsluitend|slechts|enkel|behalve)\b/iu;
/** 'Iedereen die met de cliënt werkt', 'alle medewerkers van personeelszaken', 'iedere medewerker ziet zijn eigen stroken'. */
const someOfThem = new RegExp(String.raw`${everybody.source}(?:\s+(?:die|met|wie|voor zover|zolang)(?!\p{L})|\s+van\s+(?!(?:ons|onze|het (?:bureau|bedrijf|kantoor)|de (?:organisatie|firma))(?!\p{L})))`, 'iu');
const ownFile = /(?<!\p{L})(?:eigen|(?:zijn|haar|hun) (?:dossier|gegevens|strook|stroken))(?!\p{L})/iu;
/** What everybody does instead of looking; whoever can look as well still does. */
const promises = /teken|zwijg|geheimhouding|instructie|getraind|training/iu;
const looks = /(?<!\p{L})(?:toegang|inzage|inzien|zien|lezen|raadplegen|openen|(?:kan|kunnen|mag|mogen)(?:\s+\p{L}+){0,2}\s+(?:bij|in)\s)/iu;

/** The part says that everybody can look, and takes nobody out. */
function isForAll(part: string): boolean {
  return everybody.test(part) && !someOfThem.test(part) && !ownFile.test(part) && (!promises.test(part) || looks.test(part));
}

/** The text says that everybody can look. */
function isForEverybody(access: string): boolean {
  return !limited.test(access) && access.split(/[.;:!?\n]/u).some(isForAll);
}

/** Who sees health or criminal data has to keep silent, and not everybody sees them (rule 23). */
export const secrecyIsArranged = activityRule({
  id: 'secrecy-arranged',
  level: 'error',
  title: 'Geheimhouding en toegang zijn geregeld',
  citations: [uavg('30(4)'), avg('32')],
  reads: ['role', 'dataCategories', 'access', 'secrecy'],
  *check({ role, dataCategories, access, secrecy }) {
    const health = dataCategories.filter(({ dataClass, special }) => dataClass === 'special' && special === 'health');
    const criminal = dataCategories.some(({ dataClass }) => dataClass === 'criminal');
    if (health.length === 0 && !criminal) return;
    // Art. 30(4) is about health alone, under the exceptions for employers, benefits and care. For all else, criminal data too, secrecy is part
    // of security: likely wrong without it, but no law that is broken by that alone.
    const bound = role !== 'processor' && health.some(({ exception }) => exceptionsWithSecrecy.some((each) => each === exception));
    if (saysNothing(secrecy)) {
      const data = health.length > 0 ? 'gegevens over gezondheid' : 'strafrechtelijke gegevens';
      yield bound
        ? { path: ['secrecy'], citations: [uavg('30(4)')], text: 'Deze gegevens over gezondheid mag alleen zien wie moet zwijgen. Schrijf op waaruit die plicht blijkt: beroep, wet of een ondertekende verklaring.' }
        : {
            path: ['secrecy'],
            level: 'warning' as const,
            citations: role === 'processor' ? [avg('28(3)(b)')] : [avg('32'), avg('29')],
            text: `Schrijf op waaruit blijkt dat wie deze ${data} ziet, daarover moet zwijgen: beroep, wet of een ondertekende verklaring.`,
          };
    }
    if (saysNothing(access)) yield { path: ['access'], level: 'warning', citations: [avg('32'), avg('29')], text: 'Schrijf op wie bij deze gevoelige gegevens kan, en waarom.' };
    else if (isForEverybody(access)) {
      yield { path: ['access'], level: 'warning', judge: true, read: { access }, citations: [avg('32'), avg('29')], text: 'Iedereen kan bij deze gevoelige gegevens. Beperk de toegang tot wie ze nodig heeft, of leg uit waarom dat hier niet kan.' };
    }
  },
});

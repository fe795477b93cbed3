import { avg, uavg } from '../../law/citation';
import { exceptionsWithSecrecy } from '../../law/special-data';
import { isBlank } from '../about';
import { activityRule } from '../rule';

const everybody = /(?<!\bniet\s)(?<!\bgeen\s)\b(iedereen|alle (medewerkers|collega\p{L}*|werknemers|personeel))(?!\p{L})/iu;
/** Who is meant is told after all, or everybody does something else than look. */
const limited = /\b(alleen|uitsluitend|slechts|enkel|behalve)\b/iu;
const promises = /teken|zwijg|geheimhouding|instructie|getraind|training/iu;

/** The text says that everybody can look, and takes nobody out. */
function isForEverybody(access: string): boolean {
  return !limited.test(access) && access.split(/[.;:!?\n]/u).some((part) => everybody.test(part) && !promises.test(part));
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
    // The duty comes with the exceptions for employers, benefits and care; all else rests on security alone.
    const bound = role !== 'processor' && health.some(({ exception }) => exceptionsWithSecrecy.some((each) => each === exception));
    if (isBlank(secrecy)) {
      const data = health.length > 0 ? 'gegevens over gezondheid' : 'strafrechtelijke gegevens';
      yield bound
        ? { path: ['secrecy'], citations: [uavg('30(4)')], text: 'Deze gegevens over gezondheid mag alleen zien wie moet zwijgen. Schrijf op waaruit die plicht blijkt: beroep, wet of een ondertekende verklaring.' }
        : {
            path: ['secrecy'],
            level: 'warning' as const,
            citations: role === 'processor' ? [avg('28(3)(b)')] : [avg('32'), avg('29')],
            text: `Schrijf op waarom wie deze ${data} ziet moet zwijgen.`,
          };
    }
    if (isBlank(access)) yield { path: ['access'], level: 'warning', citations: [avg('32'), avg('29')], text: 'Schrijf op wie bij deze gevoelige gegevens kan, en waarom.' };
    else if (isForEverybody(access)) {
      yield { path: ['access'], level: 'warning', judge: true, read: { access }, citations: [avg('32'), avg('29')], text: 'Iedereen kan bij deze gevoelige gegevens. Beperk de toegang tot wie ze nodig heeft, of leg uit waarom dat hier niet kan.' };
    }
  },
});

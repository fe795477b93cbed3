import { avg, uavg } from '../../law/citation';
import { isBlank } from '../about';
import { activityRule } from '../rule';

const everybody = /\b(iedereen|alle (medewerkers|collega\p{L}*|werknemers|personeel))\b/iu;

/** Who sees health or criminal data has to keep silent, and not everybody sees them (rule 23). */
export const secrecyIsArranged = activityRule({
  id: 'secrecy-arranged',
  level: 'error',
  title: 'Geheimhouding en toegang zijn geregeld',
  citations: [uavg('30(4)'), avg('32')],
  reads: ['dataCategories', 'access', 'secrecy'],
  *check({ dataCategories, access, secrecy }) {
    const health = dataCategories.some(({ dataClass, special }) => dataClass === 'special' && special === 'health');
    const criminal = dataCategories.some(({ dataClass }) => dataClass === 'criminal');
    if (!health && !criminal) return;
    if (isBlank(secrecy)) {
      yield health
        ? { path: ['secrecy'], citations: [uavg('30(4)')], text: 'Gegevens over gezondheid mag alleen zien wie moet zwijgen. Schrijf op waaruit die plicht blijkt: beroep, wet of een ondertekende verklaring.' }
        : { path: ['secrecy'], level: 'warning' as const, citations: [avg('32'), avg('29')], text: 'Schrijf op waarom wie deze strafrechtelijke gegevens ziet moet zwijgen.' };
    }
    if (isBlank(access)) yield { path: ['access'], level: 'warning', citations: [avg('32'), avg('29')], text: 'Schrijf op wie bij deze gevoelige gegevens kan, en waarom.' };
    else if (everybody.test(access)) {
      yield { path: ['access'], level: 'warning', judge: true, read: { access }, citations: [avg('32'), avg('29')], text: 'Iedereen kan bij deze gevoelige gegevens. Beperk de toegang tot wie ze nodig heeft, of leg uit waarom dat hier niet kan.' };
    }
  },
});

import { avg } from '../../law/citation';
import { placeOf } from '../checked-text';
import { fold } from '../fold';
import { hitsOf, says, words } from '../pattern';
import { organisationPlace } from '../register-facts';
import { deniedAt, type Contradiction } from './contradiction';

const dpo = '(?:functionaris(?: voor)?(?: de)? gegevensbescherming|fg)';
const register = [organisationPlace];

/** Whether there is an FG: the text and the register say different things. */
export const dpoDiffers: Contradiction = (text, { organisation: { hasDpo } }) => {
  if (hasDpo === 'no') {
    const own = words(`(?:(?:heeft|hebben) (?:wij )?(?:ook )?(?:een |aparte )*${dpo}|(?:onze|de|een) ${dpo} (?:van|is|houdt|ziet|toezicht)|(?:via|met|bij|aan) (?:de|onze) ${dpo})`);
    return deniedAt(text, [{ hit: own, certainty: 'zeker', unless: says('geen') }], {
      id: 'dpoClaimed',
      title: 'De tekst noemt een FG',
      advice: 'Het register zegt dat u geen functionaris voor gegevensbescherming hebt.',
      citations: [avg('13(1)(b)'), avg('37')],
      register,
    });
  }
  if (hasDpo !== 'yes') return [];
  return deniedAt(text, [{ hit: words(`geen (?:eigen )?${dpo}`), certainty: 'zeker', unless: says('geen [a-z]+ van onze') }], {
    id: 'dpoDenied',
    title: 'De tekst zegt dat er geen FG is',
    advice: 'Het register noemt wel een functionaris voor gegevensbescherming.',
    citations: [avg('13(1)(b)'), avg('37(7)')],
    register,
  });
};

/** The e-mail address beside the FG in the text is another one than in the register. */
export const dpoAddressDiffers: Contradiction = (text, { organisation: { hasDpo, dpoEmail } }) => {
  const known = [...dpoEmail.trim()].map(fold).join('');
  if (hasDpo !== 'yes' || known === '' || text.plain.includes(known)) return [];
  const [address] = hitsOf(text, [{ hit: /[a-z0-9._-]{1,40}@[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,20}){1,3}/gu, certainty: 'waarschijnlijk', beside: says(dpo) }]);
  if (address === undefined) return [];
  return [
    {
      id: 'dpoAddress',
      group: 'register',
      certainty: 'waarschijnlijk',
      title: 'Een ander adres van de FG',
      advice: `Het register heeft ${dpoEmail.trim()}.`,
      citations: [avg('13(1)(b)')],
      places: [placeOf(text, address.span)],
      register,
    },
  ];
};

/** A public body tells of a legitimate interest. */
export const publicInterest: Contradiction = (text, { organisation: { sector } }) =>
  sector !== 'public'
    ? []
    : deniedAt(text, [{ hit: words('gerechtvaardigde? belang(?:en)?'), certainty: 'mogelijk', unless: says('niet|geen') }], {
        id: 'publicInterest',
        title: 'Gerechtvaardigd belang bij een overheid',
        advice: 'Volgens het register bent u een overheidsorganisatie. Voor uw taken kunt u zich niet op een gerechtvaardigd belang beroepen.',
        citations: [avg('6(1)')],
        register,
      });

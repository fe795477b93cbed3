import { basisLaw, lacksArticle, type LawAddressee } from '../../law/basis-laws';
import { avg } from '../../law/citation';
import type { Purpose } from '../../record/activity/purposes';
import { saysNothing } from '../../record/says-nothing';
import { groupsOf, isClient, isStaff, listed } from '../about';
import { activityRule } from '../rule';

const agreement = String.raw`\p{L}*(?:contract\p{L}*|overeenkomst)|opdracht|subsidie\p{L}*|keurmerk|certifica\p{L}*|norm|nen|iso`;
/** What people write for a law that is none: the law has to come from a lawgiver. */
const noLaw = new RegExp(String.raw`(?<!\p{L})(?:${agreement})(?![\p{L}\p{N}])`, 'iu');
/** Even with an article: it is one of the agreement. */
const beginsAsNone = new RegExp(String.raw`^\s*(?:(?:de|het|een|ons|onze)\s+)?(?:${agreement})(?![\p{L}\p{N}])`, 'iu');

const lawgiver = /(?<!\p{L})(?:\p{L}*wet|wetboek|besluit|verordening)(?!\p{L})/iu;

/** It is named as something else than a law; a known law, or an article of what is only about agreements, is one. */
function looksLikeNone(text: string): boolean {
  return basisLaw(text) === undefined && (beginsAsNone.test(text) || (noLaw.test(text) && !lawgiver.test(text) && lacksArticle(text)));
}

/** A legal duty or a public task rests on a law with its article (rule 4). */
export const lawNamed = activityRule({
  id: 'law-named',
  level: 'error',
  title: 'Bij een wettelijke plicht of publieke taak staat de wet',
  citations: [avg('6(3)')],
  reads: ['role', 'purposes'],
  also: ['organisation'],
  *check({ role, purposes }, world) {
    if (role === 'processor') return;
    for (const { id, description, basis, laws, basisExplanation } of purposes) {
      if (basis !== 'c' && basis !== 'e') continue;
      const named = namedIn(laws);
      if (named.length === 0) {
        yield { path: ['purposes', id, 'laws'], text: 'Noem de wet en het artikel waarop dit doel rust. Een contract of subsidieregel telt niet.' };
        continue;
      }
      const weak = named.find(looksLikeNone);
      const bare = named.find(lacksArticle);
      if (weak !== undefined) {
        yield { path: ['purposes', id, 'laws'], level: 'warning', text: `‘${weak}’ lijkt geen wet. Noem de wet met het artikel, of kies een andere grondslag.` };
        continue;
      }
      if (bare !== undefined) yield { path: ['purposes', id, 'laws'], level: 'warning', text: `Noem bij ‘${bare}’ ook het artikel waarop dit doel rust.` };
      if (basis === 'e' && world.organisation.sector === 'private') {
        yield {
          path: ['purposes', id, 'basis'],
          level: 'warning',
          judge: true,
          read: { description, basis, laws, basisExplanation },
          text: 'Draagt deze wet de taak op aan uw bedrijf, of alleen aan uw opdrachtgever? Kies een andere grondslag, of leg uit waarom u de taak uitvoert.',
        };
      }
    }
  },
});

/** A law that is known lays the duty or the task on who invokes it (rule 4). */
export const lawBindsUs = activityRule({
  id: 'law-binds-us',
  level: 'warning',
  title: 'De wet geeft de plicht of de taak aan wie haar noemt',
  citations: [avg('6(3)')],
  reads: ['role', 'purposes', 'subjects'],
  also: ['organisation'],
  *check({ role, purposes, subjects }, world) {
    if (role === 'processor') return;
    for (const purpose of purposes) {
      const { id, description, basis, laws, basisExplanation } = purpose;
      if (basis !== 'c' && basis !== 'e') continue;
      const named = namedIn(laws);
      const known = named.flatMap((law) => basisLaw(law) ?? []);
      // One law that nobody knows may be the one that carries it.
      if (known.length === 0 || known.length < named.length) continue;
      const labels = listed(known.map(({ label }) => label));
      const carrying = known.filter(({ bases }) => bases.includes(basis));
      const common = { path: ['purposes', id, 'laws'], judge: true as const, read: { description, basis, laws, basisExplanation } };
      if (carrying.length === 0) {
        const what = basis === 'c' ? 'een plicht' : 'een taak';
        yield { ...common, text: `Van ${labels} is niet bekend dat daaruit ${what} volgt die deze gegevens vraagt. Noem een andere wet, kies een andere grondslag, of leg uit waarom dit klopt.` };
        continue;
      }
      // A task of another is asked about as such.
      if (basis === 'e') continue;
      const groups = groupsOf(purpose, { subjects });
      const ofClients = groups.some(isClient) && !groups.some(isStaff);
      const ours = (whom: LawAddressee) => !(whom === 'employer' && ofClients) && !((whom === 'uwv' || whom === 'municipality') && world.organisation.sector === 'private');
      if (carrying.some(({ addressees }) => addressees.some(ours))) continue;
      yield {
        ...common,
        text: `De plicht uit ${labels} ligt bij een ander: de werkgever van de cliënt, UWV of de gemeente. Kies een andere grondslag, of leg uit waarom zij ook voor uw bedrijf geldt.`,
      };
    }
  },
});

function namedIn(laws: Purpose['laws']): readonly string[] {
  return laws.filter((law) => !saysNothing(law));
}

import { avg, cite, type Citation } from '../../law/citation';
import { isInEea, transferGrounds } from '../../law/transfers';
import { usServicesIn, type UsService } from '../../law/us-services';
import type { Activity } from '../../record/activity/activity';
import { transferProblem } from '../../record/activity/problems';
import type { Transfer } from '../../record/activity/sharing';
import { saysNothing } from '../../record/says-nothing';
import { valueProblem } from '../../record/value-problem';
import { readCountry, showCountry } from '../../values/country';
import { readDate, showDate } from '../../values/date';
import { isBlank, listed } from '../about';
import { lastDayOf } from '../law-value';
import { activityRule } from '../rule';
import type { World } from '../world';

const inRegister = ({ role }: Pick<Activity, 'role'>): Citation => avg(role === 'processor' ? '30(2)(c)' : '30(1)(e)');

/** Where the data may go: a party or a system by its name, with what is known of its country. */
interface Whereabouts {
  readonly name: string;
  /** of a system its supplier; '' where none is known */
  readonly party: string;
  readonly country: string | undefined;
  /** only the supplier of a system: whether it can see the data takes a person */
  readonly supplies: boolean;
}

/** Recipients, systems and who supplies those, each party once. */
function whereabouts({ recipients, systems }: Pick<Activity, 'recipients' | 'systems'>, world: Pick<World, 'party' | 'system'>): readonly Whereabouts[] {
  const used = systems.map((id) => world.system(id)).filter((system) => system !== undefined);
  const given = new Set(recipients.map(({ party }) => party));
  const parties = new Set([...given, ...used.map(({ supplier }) => supplier)].filter((id) => id !== ''));
  return [
    ...[...parties].flatMap((id) => {
      const party = world.party(id);
      return party === undefined ? [] : [{ name: party.name, party: id, country: readCountry(party.country), supplies: !given.has(id) }];
    }),
    ...used.map(({ name, supplier, country }) => ({ name, party: supplier, country: readCountry(country), supplies: false })),
  ];
}

const isOutside = (country: string | undefined, today: string): country is string => country !== undefined && !isInEea(country, today);

/** Whoever has the data outside the EEA stands among the transfers (rule 12). What is listed beside ‘Geen doorgifte’ is the next rule's. */
export const transferIsRecorded = activityRule({
  id: 'transfer-recorded',
  level: 'error',
  title: 'Wat buiten de EER gaat, staat bij de doorgiften',
  citations: [avg('30(1)(e)'), avg('30(2)(c)'), avg('44')],
  reads: ['role', 'anyTransfers', 'transfers', 'recipients', 'systems'],
  also: ['party', 'system', 'today'],
  *check({ role, anyTransfers, transfers, recipients, systems }, world) {
    // While nobody answered, that is what is asked.
    if (anyTransfers === null || (anyTransfers === 'some' && transfers.length === 0)) return;
    const outside = whereabouts({ recipients, systems }, world).filter(({ country }) => isOutside(country, world.today));
    const untold = outside.filter(({ country }) => transfers.every((transfer) => readCountry(transfer.country) !== country)).filter(({ party }) => !goesTo(transfers, party));
    const path = ['anyTransfers'];
    const citations = [inRegister({ role }), avg('44')];
    const missing = untold.filter(({ supplies }) => !supplies);
    if (missing.length > 0) {
      yield { path, citations, text: `Gegevens gaan naar een land buiten de EER, maar de doorgifte staat er niet: ${namesOf(missing)}. Leg haar vast.` };
      return;
    }
    if (untold.length > 0) {
      yield {
        path,
        level: 'warning',
        judge: true,
        read: { to: untold.map(({ name, party, country }) => ({ name, party, country })) },
        citations,
        text: `Leverancier van een systeem dat u hier gebruikt, buiten de EER: ${namesOf(untold)}. Kan deze bij de gegevens, ook op afstand, leg de doorgifte dan vast. Leg anders uit waarom dat niet kan.`,
      };
      return;
    }
    // A transfer to another party there may be theirs too: only a person knows.
    const elsewhere = outside.filter(({ party, country }) => !goesTo(transfers, party) && transfers.every((transfer) => readCountry(transfer.country) !== country || (party !== '' && transfer.party !== '')));
    if (elsewhere.length === 0) return;
    yield {
      path,
      level: 'warning',
      judge: true,
      read: { to: elsewhere.map(({ name, party, country }) => ({ name, party, country })), transfers: transfers.map(({ party, country }) => ({ party, country })) },
      citations,
      text: `Een doorgifte naar hetzelfde land staat er, maar voor een andere partij: ${namesOf(elsewhere)}. Leg ook deze vast, of leg uit waarom die doorgifte haar dekt.`,
    };
  },
});

function goesTo(transfers: readonly Transfer[], party: string): boolean {
  return party !== '' && transfers.some((transfer) => transfer.party === party);
}

function namesOf(places: readonly Whereabouts[]): string {
  return listed(places.map(({ name, country = '' }) => `${name.trim() || 'een ontvanger of systeem zonder naam'} (${showCountry(country)})`));
}

/** What is listed counts for nothing beside 'none' (rule 12): one of the two is not so. */
export const noneIsListed = activityRule({
  id: 'transfer-none-listed',
  level: 'warning',
  title: 'Bij ‘Geen doorgifte’ staan geen doorgiften',
  citations: [avg('30(1)(e)'), avg('30(2)(c)')],
  reads: ['role', 'anyTransfers', 'transfers'],
  also: ['today'],
  *check({ role, anyTransfers, transfers }, world) {
    if (anyTransfers !== 'none') return;
    const places = transfers.map(({ country }) => readCountry(country)).filter((country) => isOutside(country, world.today));
    if (places.length === 0) return;
    yield { path: ['anyTransfers'], citations: [inRegister({ role })], text: `Hier staat ‘Geen doorgifte’, maar eronder staat wel een doorgifte: ${listed(places.map(showCountry))}. Kies ‘Er is doorgifte’, of verwijder wat er staat.` };
  },
});

/** A service of an American maker hardly goes without a transfer (rule 12). */
export const usServiceIsTransfer = activityRule({
  id: 'us-service',
  level: 'warning',
  title: 'Bij een Amerikaanse dienst is de doorgifte bekeken',
  citations: [avg('44'), avg('30(1)(e)'), avg('30(2)(c)')],
  reads: ['role', 'anyTransfers', 'recipients', 'systems'],
  also: ['party', 'system', 'today'],
  *check({ role, anyTransfers, recipients, systems }, world) {
    if (anyTransfers !== 'none') return;
    const found = whereabouts({ recipients, systems }, world).flatMap(({ name, country }): readonly UsService[] => (isOutside(country, world.today) ? [] : usServicesIn(name)));
    const [first] = found;
    if (first === undefined) return;
    const services = [...new Set(found.map(({ name }) => name))];
    yield {
      path: ['anyTransfers'],
      judge: true,
      read: { services: services.toSorted() },
      citations: [...first.citations, inRegister({ role })],
      text: `${listed(services)} ${services.length === 1 ? 'komt' : 'komen'} van een Amerikaans bedrijf, en hier staat ‘Geen doorgifte’. Leg de doorgifte vast, of leg uit waarom de gegevens binnen de EER blijven.`,
    };
  },
});

const asked: readonly (readonly [key: 'party' | 'country' | 'ground', text: string])[] = [
  ['party', 'Bij deze doorgifte staat nog niet wie de gegevens krijgt. Kies de partij.'],
  ['country', 'Bij deze doorgifte staat geen land. Noem het land of de internationale organisatie.'],
  ['ground', 'Er staat nog niet waarom deze doorgifte mag. Kies de reden.'],
];

/** Each transfer says to whom, where to and why it may (rule 14). */
export const transferIsWhole = activityRule({
  id: 'transfer-whole',
  level: 'error',
  title: 'Elke doorgifte is volledig',
  citations: [avg('30(1)(e)'), avg('30(2)(c)'), avg('44')],
  reads: ['role', 'anyTransfers', 'transfers'],
  *check({ role, anyTransfers, transfers }) {
    if (anyTransfers === 'none') return;
    for (const transfer of transfers) {
      for (const [key, text] of asked) {
        const unread = key === 'country' ? valueProblem({ kind: 'country' }, transfer.country) : undefined;
        if (unread === undefined && !isBlank(transfer[key] ?? '')) continue;
        // The register asks where the data go; to whom is needed to know why they may.
        const more = key === 'country' ? { citations: [inRegister({ role })] } : { citations: [avg('44')] };
        yield { path: ['transfers', transfer.id, key], ...more, ...(key === 'party' ? { level: 'warning' as const } : {}), text: unread ?? text };
      }
      const inside = transferProblem(transfer.country);
      if (inside !== undefined) yield { path: ['transfers', transfer.id, 'country'], level: 'warning', citations: [avg('44')], text: inside };
    }
  },
});

const articles = new Map(transferGrounds.map(({ ground, citation }) => [ground, citation]));
const citationOf = ({ ground }: Transfer): Citation | undefined => (ground === null ? undefined : articles.get(ground));

/** A safeguard of art. 46 or 47 can be shown, and the transfer was assessed (rule 14). */
export const safeguardIsShown = activityRule({
  id: 'safeguard-shown',
  level: 'error',
  title: 'De waarborg van een doorgifte ligt vast, met een beoordeling',
  citations: [avg('46(1)'), avg('47')],
  reads: ['anyTransfers', 'transfers'],
  also: ['today'],
  *check({ anyTransfers, transfers }, world) {
    if (anyTransfers === 'none') return;
    for (const transfer of transfers) {
      const citation = citationOf(transfer);
      if (citation === undefined || !/^4[67]/u.test(citation.article)) continue;
      const { id, document, dtiaOn } = transfer;
      if (saysNothing(document)) yield { path: ['transfers', id, 'document'], citations: [citation, avg('5(2)')], text: 'Deze doorgifte rust op een waarborg, maar het document staat er niet. Noem het en waar het ligt.' };
      const day = readDate(dtiaOn);
      if (day === undefined) yield { path: ['transfers', id, 'dtiaOn'], citations: [avg('46(1)')], text: valueProblem({ kind: 'date' }, dtiaOn) ?? 'Beoordeel of de waarborg in dat land werkt (DTIA), en vul in wanneer u dat deed.' };
      else if (day > world.today) yield { path: ['transfers', id, 'dtiaOn'], citations: [avg('46(1)')], text: 'De beoordeling van de doorgifte (DTIA) heeft een datum die nog moet komen. Kijk of zij klopt.' };
      else if ((lastDayOf('dpiaReview', day, world.today) ?? world.today) < world.today) yield { path: ['transfers', id, 'dtiaOn'], level: 'tip', citations: [avg('46(1)')], text: `De beoordeling van de doorgifte (DTIA) is van ${showDate(day)}. Kijk of het recht in dat land nog hetzelfde is, en vul in wanneer u dat deed.` };
    }
  },
});

/** Grounds that do not have to be occasional by recital 111, which says so of contracts and legal claims, though they stay exceptions. */
const mayLast: ReadonlySet<Transfer['ground']> = new Set(['explicitConsent', 'publicInterest', 'vitalInterest', 'publicRegister'] as const);

/** An exception of art. 49 stays one, and the last one is documented (rule 14). */
export const exceptionIsOccasional = activityRule({
  id: 'transfer-exception-occasional',
  level: 'error',
  title: 'Een uitzondering voor doorgifte blijft een uitzondering',
  citations: [avg('49(1)')],
  reads: ['role', 'anyTransfers', 'transfers'],
  *check({ role, anyTransfers, transfers }) {
    if (anyTransfers === 'none') return;
    for (const transfer of transfers) {
      const citation = citationOf(transfer);
      if (citation?.article.startsWith('49') !== true) continue;
      const { id, ground, frequency, document, explanation } = transfer;
      const path = ['transfers', id, 'frequency'];
      if (frequency === null) yield { path, level: 'warning', citations: [citation], text: 'Een uitzondering is niet bedoeld voor wat steeds gebeurt. Kies hoe vaak de gegevens gaan.' };
      else if (frequency === 'structural' && mayLast.has(ground)) {
        yield { path, level: 'warning', judge: true, read: { ground, frequency, explanation }, citations: [citation, cite('avgRecitals', '111')], text: 'Een uitzondering is niet bedoeld voor wat steeds gebeurt. Kies een andere reden, of leg uit waarom zij hier past.' };
      } else if (frequency === 'structural') yield { path, citations: [citation, cite('avgRecitals', '111')], text: 'Wat steeds opnieuw gaat, kan niet op deze uitzondering rusten. Kies een andere reden, zoals standaardcontractbepalingen.' };
      if (ground === 'compellingInterest' && saysNothing(document)) {
        yield { path: ['transfers', id, 'document'], citations: [inRegister({ role }), citation, avg('49(6)')], text: 'Uw beoordeling van deze doorgifte en de documenten over de waarborgen horen in het register. Noem ze en waar ze liggen.' };
      }
    }
  },
});

import { isInEea } from '../../law/transfers';
import type { Party } from '../../record/party';
import { readCountry } from '../../values/country';
import type { References, Sealed } from '../references';
import type { ToldActivity } from './told';

function systemsOf({ body }: ToldActivity, { system }: References) {
  return body.systems.flatMap((id) => system.get(id)?.body ?? []);
}

/** Who supplies a system that is used, and is no recipient: whoever keeps the data for us gets them, art. 4(9). */
export function suppliersUntold(activity: ToldActivity, references: References): readonly string[] {
  const told = new Set(activity.body.recipients.map(({ party }) => party));
  return [...new Set(systemsOf(activity, references).map(({ supplier }) => supplier))].filter((supplier) => supplier !== '' && !told.has(supplier));
}

/** What is no country of the EEA, as far as it can be read. */
function mayBeOutside(country: string): boolean {
  return country.trim() !== '' && !isInEea(readCountry(country) ?? '');
}

/** Somebody who gets the data, a system that they are in, or who supplies that one, is or may be outside the EEA. */
export function mayLeave(activity: ToldActivity, references: References): boolean {
  const countryOf = (party: string) => references.party.get(party)?.body.country ?? '';
  const systems = systemsOf(activity, references);
  const places = [...activity.recipients.map(({ party }) => countryOf(party)), ...systems.flatMap(({ country, supplier }) => [country, countryOf(supplier)])];
  return places.some(mayBeOutside);
}

/** Recipients in a country outside the EEA that no transfer is about. */
export function withoutTransfer({ recipients, transfers }: ToldActivity, { party }: References): readonly Sealed<Party>[] {
  return recipients
    .flatMap((recipient) => party.get(recipient.party) ?? [])
    .filter(({ id, body }) => readCountry(body.country) !== undefined && mayBeOutside(body.country) && !transfers.some((transfer) => transfer.party === id));
}

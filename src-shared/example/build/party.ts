import { partyKind, type Party } from '../../record/party';

/** An organisation around the firm; in the Netherlands unless it says otherwise. */
export function party(name: string, facts: Partial<Party>): Party {
  return { ...partyKind.blank(), country: 'NL', ...facts, name };
}

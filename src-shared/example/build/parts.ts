import type { LawfulBasisLetter } from '../../law/lawful-bases';
import type { RecipientRole } from '../../law/recipient-roles';
import { blankPurpose, type Purpose } from '../../record/activity/purposes';
import type { Assignment, DocumentLink, JointController } from '../../record/activity/general';
import type { Recipient, Transfer } from '../../record/activity/sharing';
import type { PartyKey } from '../parties';

/** A purpose with its basis; `laws` is for bases c and e. */
export function purpose(description: string, basis: LawfulBasisLetter | null, basisExplanation: string, ...laws: string[]): Purpose {
  return { ...blankPurpose(''), description, basis, basisExplanation, laws };
}

/** A purpose that rests on consent. */
export function withConsent(description: string, basisExplanation: string, consentProof: string): Purpose {
  return { ...blankPurpose(''), description, basis: 'a', basisExplanation, consentProof };
}

/** Who gets which data, and what for. */
export function to(party: PartyKey, role: RecipientRole, explanation: string): Recipient {
  return { id: '', party, role, explanation };
}

export function transfer(party: PartyKey, facts: Omit<Transfer, 'id' | 'party'>): Transfer {
  return { id: '', party, ...facts };
}

export function together(party: PartyKey, arrangement: string): JointController {
  return { id: '', party, arrangement };
}

export function assignment(party: PartyKey, processing: string, instruction: string): Assignment {
  return { id: '', party, processing, instruction };
}

/** A document by its kind, title, date and place. */
export function document(type: string, title: string, date: string, location: string): DocumentLink {
  return { id: '', title, type, location, date };
}

/** The weighing that basis f asks for. */
export function balancing(about: string, date: string): DocumentLink {
  return document('Belangenafweging', `Belangenafweging ${about}`, date, 'Map Privacy, Belangenafwegingen');
}

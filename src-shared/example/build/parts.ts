import type { LawfulBasisLetter } from '../../law/lawful-bases';
import type { RecipientRole } from '../../law/recipient-roles';
import { blankPurpose, type Purpose } from '../../record/activity/purposes';
import type { Assignment } from '../../record/activity/general';
import { blankRecipient, blankTransfer, type Recipient, type Transfer } from '../../record/activity/sharing';
import type { DocumentLink } from '../../record/document-link';
import { blankJointController, type JointController } from '../../record/joint-controller';
import type { PartyKey } from '../parties';
import { director } from '../people';

/** A purpose with its basis; `laws` is for bases c and e. */
export function purpose(description: string, basis: LawfulBasisLetter | null, basisExplanation: string, ...laws: string[]): Purpose {
  return { ...blankPurpose(''), description, basis, basisExplanation, laws, furtherUse: basis === null ? null : 'no' };
}

type Consent = Pick<Purpose, 'description' | 'basisExplanation' | 'consentProof' | 'consentWithdrawal'>;

/** A purpose that rests on consent. */
export function withConsent(facts: Consent & Partial<Purpose>): Purpose {
  return { ...blankPurpose(''), basis: 'a', furtherUse: 'no', ...facts };
}

type Weighed = Pick<Purpose, 'description' | 'interest' | 'interestNecessity' | 'interestBalance'>;

/** A purpose that rests on an interest, weighed in one go with the others. */
export function withInterest(facts: Weighed & Partial<Purpose>): Purpose {
  return { ...blankPurpose(''), basis: 'f', furtherUse: 'no', interestTestedOn: '2026-03-02', interestTestedBy: director, ...facts };
}

/** The same purpose, about some of the groups only: keys as in `group`. */
export function about(purpose: Purpose, ...groups: string[]): Purpose {
  return { ...purpose, groups };
}

/** Who gets which data, and what for; of all groups, or of these: keys as in `group`. */
export function to(party: PartyKey, role: RecipientRole, explanation: string, ...groups: string[]): Recipient {
  return { ...blankRecipient(''), party, role, explanation, groups };
}

export function transfer(party: PartyKey, facts: Partial<Omit<Transfer, 'id' | 'party'>>): Transfer {
  return { ...blankTransfer(''), party, ...facts };
}

export function together(party: PartyKey, facts: Partial<Omit<JointController, 'id' | 'party'>>): JointController {
  return { ...blankJointController(''), party, ...facts };
}

export function assignment(party: PartyKey, processing: string, instruction: string): Assignment {
  return { id: '', party, processing, instruction };
}

/** A document by its kind, title, date and place. */
export function document(type: string, title: string, date: string, location: string): DocumentLink {
  return { id: '', title, type, location, date };
}

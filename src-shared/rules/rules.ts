import type { SubjectKind } from './finding';
import { adequacyHolds } from './activity/adequacy';
import { commissionerIsParty } from './activity/commissioned';
import { contractIsWithPerson } from './activity/basis-contract';
import { consentIsFree, consentIsProvable } from './activity/consent';
import { classFitsName } from './activity/data-class';
import { dataTellNoDiagnosis } from './activity/diagnosis';
import { exceptionIsForUs, exceptionNamesLaw } from './activity/exception-meant';
import { exceptionChosen, exceptionIsFitting, reintegrationIsOfIll } from './activity/exceptions';
import { purposeHasGroup } from './activity/groups';
import { numberForMunicipality, numberHasLaw } from './activity/id-number';
import { informingIsPossible } from './activity/informing';
import { interestOfAuthority, interestTested } from './activity/interest';
import { dpoDoesNotDecide, reviewedInTime, usedWhenWhole, useHasNotEnded } from './activity/kept-true';
import { lawBindsUs, lawNamed } from './activity/law-named';
import { lawfulBasisChosen } from './activity/lawful-basis';
import { mandatoryItems } from './activity/mandatory-items';
import { automatedIsExplained, criminalStaffHasRules, monitoringIsKnown, representationIsArranged } from './activity/people';
import { processorItems } from './activity/processor';
import { furtherUseIsCompatible, furtherUseIsKnown, furtherUseIsTold, needIsExplained, purposeIsConcrete } from './activity/purposes';
import { termGiven, termHeldAgainstLaw, termIsCustomary, termMatchesRow, termSaysWhen } from './activity/retention';
import { processorDecidesNothing, roleFitsAnswers } from './activity/role';
import { scoringIsAnswered } from './activity/scoring';
import { screeningFits } from './activity/screening-fits';
import { adviceIsAsked, dpiaIsDecided, monitoringIsScreened, screeningIsOfToday, screeningIsReviewed } from './activity/screening';
import { secrecyIsArranged } from './activity/secrecy';
import { securityIsDescribed } from './activity/security';
import { jointIsArranged, jointRecipientIsListed, noRecipientIsListed, recipientIsNamed, recipientRoleIsLikely, supplierIsRecipient } from './activity/sharing';
import { systemCountryIsKnown } from './activity/system-country';
import { textsTellNoIllness, wordsAreOfToday } from './activity/texts';
import { exceptionIsOccasional, noneIsListed, safeguardIsShown, transferIsRecorded, transferIsWhole, usServiceIsTransfer } from './activity/transfers';
import { commissionersFit, dpoAnswersFitScreenings, organisationIsDescribed } from './organisation/answers';
import { organisationIsKnown, organisationJointIsArranged } from './organisation/details';
import { dpoIsAppointed, dpoIsWeighed } from './organisation/dpo';
import { requestsAreFree, rulesAreThere } from './organisation/duties';
import { organisationTellsNoIllness, organisationWordsAreOfToday } from './organisation/texts';
import { agreementIsKept, assignmentIsClear, exchangeIsClear } from './party/agreements';
import { breachNoticeInTime } from './party/breach-notice';
import { partyCanBeReached, partyIsNamed } from './party/contact';
import { partyCountryIsKnown } from './party/country';
import { partyTellsNoIllness, partyWordsAreOfToday } from './party/texts';
import { agreementHasClauses, guaranteesAreSeen, processorHasAgreement, subprocessorsAreKnown } from './party/processor';
import { sameDataSameTerm, securityIsSpecific } from './register/comparisons';
import type { ComparingRule, FollowingRule, Rule } from './rule';

/** Every rule there is, in the order in which findings are shown. A new rule is added here and nowhere else. */
export const activityRules: readonly Rule<'activity'>[] = [
  mandatoryItems,
  lawfulBasisChosen,
  lawNamed,
  lawBindsUs,
  contractIsWithPerson,
  interestTested,
  interestOfAuthority,
  consentIsFree,
  consentIsProvable,
  purposeHasGroup,
  furtherUseIsCompatible,
  furtherUseIsTold,
  furtherUseIsKnown,
  purposeIsConcrete,
  needIsExplained,
  classFitsName,
  dataTellNoDiagnosis,
  exceptionChosen,
  exceptionIsFitting,
  exceptionIsForUs,
  exceptionNamesLaw,
  reintegrationIsOfIll,
  numberHasLaw,
  numberForMunicipality,
  informingIsPossible,
  termGiven,
  termSaysWhen,
  termMatchesRow,
  termHeldAgainstLaw,
  termIsCustomary,
  secrecyIsArranged,
  automatedIsExplained,
  scoringIsAnswered,
  representationIsArranged,
  monitoringIsKnown,
  criminalStaffHasRules,
  reviewedInTime,
  useHasNotEnded,
  dpoDoesNotDecide,
  processorItems,
  roleFitsAnswers,
  processorDecidesNothing,
  commissionerIsParty,
  jointIsArranged,
  jointRecipientIsListed,
  recipientIsNamed,
  noRecipientIsListed,
  recipientRoleIsLikely,
  supplierIsRecipient,
  transferIsRecorded,
  noneIsListed,
  usServiceIsTransfer,
  systemCountryIsKnown,
  transferIsWhole,
  adequacyHolds,
  safeguardIsShown,
  exceptionIsOccasional,
  securityIsDescribed,
  dpiaIsDecided,
  monitoringIsScreened,
  adviceIsAsked,
  screeningIsReviewed,
  screeningIsOfToday,
  screeningFits,
  wordsAreOfToday,
  textsTellNoIllness,
];

export const partyRules: readonly Rule<'party'>[] = [
  partyIsNamed,
  partyCanBeReached,
  partyCountryIsKnown,
  processorHasAgreement,
  agreementHasClauses,
  guaranteesAreSeen,
  subprocessorsAreKnown,
  breachNoticeInTime,
  agreementIsKept,
  assignmentIsClear,
  exchangeIsClear,
  partyWordsAreOfToday,
  partyTellsNoIllness,
];

export const organisationRules: readonly Rule<'organisation'>[] = [
  organisationIsKnown,
  organisationJointIsArranged,
  dpoIsAppointed,
  dpoIsWeighed,
  dpoAnswersFitScreenings,
  organisationIsDescribed,
  commissionersFit,
  rulesAreThere,
  requestsAreFree,
  organisationWordsAreOfToday,
  organisationTellsNoIllness,
];

export const comparingRules: readonly ComparingRule[] = [securityIsSpecific, sameDataSameTerm];

export const followingRules: readonly FollowingRule[] = [usedWhenWhole];

/** The rules about one kind of record. */
export function rulesOf(kind: SubjectKind): readonly Rule[] {
  const rules = { activity: activityRules, party: partyRules, organisation: organisationRules };
  // A rule is only ever given a body of its own kind: see evaluation.ts.
  return rules[kind] as readonly Rule[];
}

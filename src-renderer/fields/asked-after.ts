/** Fields that a form only shows after another answer, by their keys without the ids of items, and the field beside them with that answer. */
const answers: Readonly<Record<string, string>> = {
  decidesPurpose: 'role',
  decidesMeans: 'role',
  ownDuty: 'role',
  instructed: 'role',
  jointControllers: 'role',
  assignments: 'role',
  'purposes/groups': 'description',
  'purposes/laws': 'basis',
  'purposes/basisExplanation': 'interestBalance',
  'purposes/consentProof': 'basis',
  'purposes/consentWithdrawal': 'basis',
  'purposes/interest': 'basis',
  'purposes/interestNecessity': 'basis',
  'purposes/interestBalance': 'basis',
  'purposes/interestTestedOn': 'basis',
  'purposes/interestTestedBy': 'basis',
  'purposes/originalPurpose': 'furtherUse',
  'purposes/compatibilityLink': 'furtherUse',
  'purposes/compatibilityContext': 'furtherUse',
  'purposes/compatibilityNature': 'furtherUse',
  'purposes/compatibilityConsequences': 'furtherUse',
  'purposes/compatibilitySafeguards': 'furtherUse',
  'purposes/compatibilityConclusion': 'furtherUse',
  'purposes/compatibilityTestedOn': 'furtherUse',
  'purposes/furtherUseNotice': 'furtherUse',
  'dataCategories/special': 'dataClass',
  'dataCategories/exception': 'dataClass',
  'dataCategories/exceptionLaws': 'dataClass',
  'dataCategories/exceptionExplanation': 'dataClass',
  automatedLogic: 'automatedDecisions',
  automatedConsequence: 'automatedDecisions',
  representation: 'represented',
  monitoringNotice: 'monitoring',
  worksCouncil: 'monitoring',
  recipients: 'anyRecipients',
  'recipients/groups': 'party',
  transfers: 'anyTransfers',
  'transfers/groups': 'party',
  'transfers/dpfCheckedOn': 'ground',
  'transfers/dtiaOn': 'ground',
  dpoName: 'hasDpo',
  dpoEmail: 'hasDpo',
  dpoPhone: 'hasDpo',
  dpoNumber: 'hasDpo',
  'agreements/shared': 'type',
  'agreements/requests': 'type',
  'agreements/breachNotice': 'type',
  'agreements/retention': 'type',
  'agreements/atTheEnd': 'type',
  'agreements/guarantees': 'type',
  'agreements/clauses': 'type',
};

/**
 * The path of the answer that a field waits for; undefined for what is always asked. What is in a list that waits, waits with it.
 * @param path keys from the top, with ids of items
 */
export function askedAfter(path: readonly string[]): readonly string[] | undefined {
  // Keys and ids take turns.
  for (let length = path.length; length > 0; length -= 1) {
    if (length % 2 === 0) continue;
    const above = path.slice(0, length);
    const answer = answers[above.filter((_, index) => index % 2 === 0).join('/')];
    if (answer !== undefined) return [...above.slice(0, -1), answer];
  }
  return undefined;
}

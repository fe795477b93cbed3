import type { AgreementType } from '@shared/record/agreement';

const words: Readonly<Record<AgreementType, string>> = {
  processor: 'Verwerkersovereenkomst',
  assignment: 'Overeenkomst van opdracht',
  exchange: 'Overeenkomst tussen verantwoordelijken',
  other: 'Contract',
};

/** What an agreement is called where there is little room; one whose sort is not known yet is a contract. */
export function agreementWord(type: AgreementType | null): string {
  return type === null ? words.other : words[type];
}

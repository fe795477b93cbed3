import type { Validity } from '@shared/law/validity';
import { showDate } from '@shared/values/date';

/** 'vanaf 25-05-2018', or 'van 19-12-2025 tot en met 27-12-2031'. */
export function validText({ validFrom, validUntil }: Validity): string {
  return validUntil === undefined ? `vanaf ${showDate(validFrom)}` : `van ${showDate(validFrom)} tot en met ${showDate(validUntil)}`;
}

import type { Option } from './field';
import { z } from './zod';

/** A question that is answered with yes or no, or not yet. */
export const yesNo = z.enum(['yes', 'no']).nullable();

export const yesNoOptions: readonly Option[] = [
  { value: 'yes', label: 'Ja', help: '' },
  { value: 'no', label: 'Nee', help: '' },
];

import { avg } from '../law/citation';
import type { ListField } from './field';
import { z } from './zod';

/** A party with which we decide together, and who does what: art. 26 AVG. */
export const jointControllerSchema = z.strictObject({
  id: z.string(),
  party: z.string(),
  informs: z.string(),
  answers: z.string(),
  contactPoint: z.string(),
  arrangement: z.string(),
  arrangedOn: z.string(),
  published: z.string(),
});
export type JointController = z.infer<typeof jointControllerSchema>;

export const blankJointController = (id: string): JointController => ({
  id,
  party: '',
  informs: '',
  answers: '',
  contactPoint: '',
  arrangement: '',
  arrangedOn: '',
  published: '',
});

/** What stands of one such party, for an activity and for the organisation as a whole alike. */
export const jointControllerFields: ListField<JointController>['fields'] = {
  party: { kind: 'reference', to: 'party', label: 'Partij', help: '', citations: [avg('30(1)(a)')] },
  informs: { kind: 'text', label: 'Wie de betrokkenen informeert', help: 'Wie de privacyverklaring geeft. Staat in de privacyverklaring.', citations: [avg('26(1)')] },
  answers: { kind: 'text', label: 'Wie verzoeken beantwoordt', help: 'Van inzage tot bezwaar. Staat in de privacyverklaring.', citations: [avg('26(1)')] },
  contactPoint: { kind: 'text', label: 'Contactpunt', help: 'Waar betrokkenen terechtkunnen. Zij mogen ook bij ieder van u terecht.', citations: [avg('26(1)'), avg('26(3)')] },
  arrangement: { kind: 'longText', label: 'Onderlinge regeling', help: 'Hoe de andere taken zijn verdeeld, en waar de regeling ligt.', citations: [avg('26(1)')] },
  arrangedOn: { kind: 'date', label: 'Regeling vastgesteld op', help: 'Leeg zolang u het nog niet eens bent.', citations: [avg('26(1)')] },
  published: { kind: 'text', label: 'Waar de regeling in het kort te lezen is', help: 'Betrokkenen mogen weten wat er in hoofdlijnen is geregeld.', citations: [avg('26(2)')] },
};

import { avg } from '../../law/citation';
import type { FieldsOf } from '../field';
import { z } from '../zod';

/** The interest test (*belangenafweging*) in three steps, for a purpose that rests on art. 6(1)(f) AVG. */
export const interestShape = {
  interest: z.string(),
  interestNecessity: z.string(),
  interestBalance: z.string(),
  interestTestedOn: z.string(),
  interestTestedBy: z.string(),
};
type Interest = z.infer<z.ZodObject<typeof interestShape>>;

export const blankInterest = (): Interest => ({ interest: '', interestNecessity: '', interestBalance: '', interestTestedOn: '', interestTestedBy: '' });

export const interestFields: FieldsOf<Interest> = {
  interest: {
    kind: 'longText',
    label: '1. Het belang',
    help: 'Welk belang u of een ander hierbij heeft, en waarom dat gerechtvaardigd is. Staat in de privacyverklaring.',
    citations: [avg('6(1)(f)'), avg('13(1)(d)'), avg('14(2)(b)')],
  },
  interestNecessity: { kind: 'longText', label: '2. Waarom het nodig is', help: 'Waarom het niet met minder gegevens kan, of op een manier die mensen minder raakt.', citations: [avg('6(1)(f)')] },
  interestBalance: {
    kind: 'longText',
    label: '3. De afweging',
    help: 'Wat het voor de betrokkene betekent, wat die mag verwachten, wat u doet om dat te verzachten, en waarom uw belang dan zwaarder weegt.',
    citations: [avg('6(1)(f)'), avg('21(1)')],
  },
  interestTestedOn: { kind: 'date', label: 'Afgewogen op', help: 'Zonder datum telt de afweging niet als gemaakt.', citations: [avg('5(2)')] },
  interestTestedBy: { kind: 'text', label: 'Afgewogen door', help: 'Naam en functie.', citations: [avg('5(2)')] },
};

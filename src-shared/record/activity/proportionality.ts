import { avg } from '../../law/citation';
import type { FieldsOf } from '../field';
import { z } from '../zod';

/** Whether the whole activity is needed and goes no further than its purposes ask: art. 5(1)(c) and 35(7)(b) AVG. */
export const proportionalityShape = { necessity: z.string(), subsidiarity: z.string(), proportionality: z.string() };
type Proportionality = z.infer<z.ZodObject<typeof proportionalityShape>>;

export const blankProportionality = (): Proportionality => ({ necessity: '', subsidiarity: '', proportionality: '' });

export const proportionalityFields: FieldsOf<Proportionality> = {
  necessity: { kind: 'longText', label: 'Noodzaak', help: 'Waarom de doelen niet zonder deze verwerking bereikt worden.', citations: [avg('5(1)(c)'), avg('35(7)(b)')] },
  subsidiarity: { kind: 'longText', label: 'Subsidiariteit', help: 'Welke manier die mensen minder raakt u hebt overwogen, en waarom die niet volstaat.', citations: [avg('35(7)(b)')] },
  proportionality: { kind: 'longText', label: 'Evenredigheid', help: 'Waarom de inbreuk in verhouding staat tot het doel.', citations: [avg('35(7)(b)')] },
};

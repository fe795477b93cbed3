import { avg, uavg } from '../../law/citation';
import type { FieldsOf } from '../field';
import { z } from '../zod';

/** How the data are kept safe: art. 30(1)(g), 30(2)(d) and 32 AVG. Measures and systems are records of the organisation. */
export const securityShape = {
  measures: z.array(z.string()),
  systems: z.array(z.string()),
  securityExplanation: z.string(),
  access: z.string(),
  secrecy: z.string(),
};
type Security = z.infer<z.ZodObject<typeof securityShape>>;

export const blankSecurity = (): Security => ({ measures: [], systems: [], securityExplanation: '', access: '', secrecy: '' });

const askedByArticle30 = [avg('30(1)(g)'), avg('30(2)(d)'), avg('32(1)')];

export const securityFields: FieldsOf<Security> = {
  measures: { kind: 'references', to: 'measure', label: 'Maatregelen', help: 'Technische en organisatorische maatregelen die voor deze verwerking gelden.', citations: askedByArticle30 },
  securityExplanation: {
    kind: 'longText',
    label: 'Toelichting op de beveiliging',
    help: 'Wat hier anders is, of waar het beveiligingsbeleid te vinden is.',
    citations: askedByArticle30,
  },
  systems: { kind: 'references', to: 'system', label: 'Systemen', help: 'Waar de gegevens staan, ook op papier.', citations: [avg('32'), avg('35')] },
  access: { kind: 'longText', label: 'Wie toegang heeft', help: 'Functies of personen, en waarom zij de gegevens nodig hebben.', citations: [avg('32'), avg('29')] },
  secrecy: {
    kind: 'longText',
    label: 'Geheimhouding',
    help: 'Op grond waarvan wie erbij kan moet zwijgen: beroep, wet of ondertekende verklaring. Verplicht bij gezondheidsgegevens.',
    citations: [uavg('30(4)'), avg('28(3)(b)')],
  },
};

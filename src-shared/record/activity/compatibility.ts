import { avg } from '../../law/citation';
import type { FieldsOf, Option } from '../field';
import { z } from '../zod';
import { yesNo, yesNoOptions } from '../yes-no';

/** What a test of two purposes came to. */
const conclusions = ['compatible', 'notCompatible', 'research'] as const;

const conclusionOptions: readonly (Option & { readonly value: (typeof conclusions)[number] })[] = [
  { value: 'compatible', label: 'Past', help: 'Alles bij elkaar past het nieuwe doel bij het oude.' },
  { value: 'notCompatible', label: 'Past niet', help: 'Dan mag het alleen met toestemming, of omdat een wet het voorschrijft.' },
  { value: 'research', label: 'Onderzoek, statistiek of archief', help: 'Dat geldt als passend zolang er waarborgen zijn, zoals zonder namen werken waar dat kan.' },
];

/** Whether a purpose goes with the one the data were collected for: art. 5(1)(b) and 6(4) AVG. */
export const compatibilityShape = {
  furtherUse: yesNo,
  originalPurpose: z.string(),
  compatibilityLink: z.string(),
  compatibilityContext: z.string(),
  compatibilityNature: z.string(),
  compatibilityConsequences: z.string(),
  compatibilitySafeguards: z.string(),
  compatibilityConclusion: z.enum(conclusions).nullable(),
  compatibilityTestedOn: z.string(),
  furtherUseNotice: z.string(),
};
type Compatibility = z.infer<z.ZodObject<typeof compatibilityShape>>;

export const blankCompatibility = (): Compatibility => ({
  furtherUse: null,
  originalPurpose: '',
  compatibilityLink: '',
  compatibilityContext: '',
  compatibilityNature: '',
  compatibilityConsequences: '',
  compatibilitySafeguards: '',
  compatibilityConclusion: null,
  compatibilityTestedOn: '',
  furtherUseNotice: '',
});

export const compatibilityFields: FieldsOf<Compatibility> = {
  furtherUse: {
    kind: 'choice',
    label: 'Zijn de gegevens eerder voor een ander doel verzameld?',
    help: 'Dan moet het nieuwe doel bij het oude passen, of is er toestemming of een wet nodig.',
    citations: [avg('5(1)(b)'), avg('6(4)')],
    options: yesNoOptions,
  },
  originalPurpose: { kind: 'longText', label: 'Het doel waarvoor ze zijn verzameld', help: '', citations: [avg('5(1)(b)')] },
  compatibilityLink: { kind: 'longText', label: 'Verband tussen de doelen', help: 'Hoe dicht het nieuwe doel bij het oude ligt.', citations: [avg('6(4)(a)')] },
  compatibilityContext: { kind: 'longText', label: 'Hoe de gegevens zijn verkregen', help: 'In welke verhouding, en wat de betrokkene daarbij mocht verwachten.', citations: [avg('6(4)(b)')] },
  compatibilityNature: { kind: 'longText', label: 'Aard van de gegevens', help: 'Vooral of er bijzondere of strafrechtelijke gegevens bij zijn.', citations: [avg('6(4)(c)')] },
  compatibilityConsequences: { kind: 'longText', label: 'Gevolgen voor de betrokkene', help: '', citations: [avg('6(4)(d)')] },
  compatibilitySafeguards: { kind: 'longText', label: 'Waarborgen', help: 'Zoals versleutelen of pseudonimiseren.', citations: [avg('6(4)(e)')] },
  compatibilityConclusion: { kind: 'choice', label: 'Past het nieuwe doel bij het oude?', help: 'Uw conclusie uit het voorgaande.', citations: [avg('6(4)'), avg('5(1)(b)'), avg('89(1)')], options: conclusionOptions },
  compatibilityTestedOn: { kind: 'date', label: 'Beoordeeld op', help: '', citations: [avg('5(2)')] },
  furtherUseNotice: {
    kind: 'longText',
    label: 'Hoe de betrokkene het vooraf hoort',
    help: 'Voordat u de gegevens voor het nieuwe doel gebruikt, vertelt u welk doel dat is.',
    citations: [avg('13(3)'), avg('14(4)')],
  },
};

import { avg, cite, uavg } from '../../law/citation';
import type { FieldsOf, Option } from '../field';
import { yesNo, yesNoOptions } from '../yes-no';
import { z } from '../zod';

const provisionOptions: readonly Option[] = [
  { value: 'law', label: 'Ja, dat moet van de wet', help: '' },
  { value: 'contract', label: 'Ja, dat staat in een overeenkomst met de betrokkene', help: '' },
  { value: 'needed', label: 'Ja, anders kan er geen overeenkomst komen', help: '' },
  { value: 'no', label: 'Nee, de betrokkene is vrij', help: '' },
];

const automatedOptions: readonly Option[] = [
  { value: 'no', label: 'Nee', help: 'Mensen beslissen, en de computer maakt geen profielen.' },
  { value: 'profiling', label: 'Profilering, maar een mens beslist', help: 'De computer voorspelt of beoordeelt; een mens kan en mag anders beslissen.' },
  { value: 'yes', label: 'Ja, zonder dat een mens meekijkt', help: 'Met rechtsgevolg of een even groot gevolg: in beginsel verboden.' },
];

const monitoringOptions: readonly Option[] = [
  { value: 'no', label: 'Nee', help: '' },
  { value: 'cameras', label: 'Ja, met camera’s', help: '' },
  { value: 'staff', label: 'Ja, van medewerkers', help: 'Zoals e-mail, internet, telefoon of locatie.' },
  { value: 'both', label: 'Ja, met camera’s en van medewerkers', help: '' },
];

/** What the person the data are about has to know, and who needs more care: art. 13(2)(e) and (f), 14(2)(g), 22 AVG, 5 UAVG. */
export const peopleShape = {
  provision: z.enum(['law', 'contract', 'needed', 'no']).nullable(),
  provisionConsequence: z.string(),
  automatedDecisions: z.enum(['no', 'profiling', 'yes']).nullable(),
  automatedLogic: z.string(),
  automatedConsequence: z.string(),
  represented: yesNo,
  representation: z.string(),
  monitoring: z.enum(['no', 'cameras', 'staff', 'both']).nullable(),
  monitoringNotice: z.string(),
  worksCouncil: z.string(),
};
type People = z.infer<z.ZodObject<typeof peopleShape>>;

export const blankPeople = (): People => ({
  provision: null,
  provisionConsequence: '',
  automatedDecisions: null,
  automatedLogic: '',
  automatedConsequence: '',
  represented: null,
  representation: '',
  monitoring: null,
  monitoringNotice: '',
  worksCouncil: '',
});

export const peopleFields: FieldsOf<People> = {
  provision: { kind: 'choice', label: 'Moet de betrokkene de gegevens geven?', help: 'Voor de gegevens die u van de betrokkene zelf krijgt.', citations: [avg('13(2)(e)')], options: provisionOptions },
  provisionConsequence: { kind: 'longText', label: 'Wat er gebeurt als de betrokkene ze niet geeft', help: 'Staat zo in de privacyverklaring: schrijf ‘u’. Geldt het maar voor een deel van de gegevens? Noem dan welke.', citations: [avg('13(2)(e)')] },
  automatedDecisions: {
    kind: 'choice',
    label: 'Beslist of beoordeelt een computer?',
    help: '',
    citations: [avg('13(2)(f)'), avg('14(2)(g)'), avg('22')],
    options: automatedOptions,
  },
  automatedLogic: { kind: 'longText', label: 'Hoe de computer tot een uitkomst komt', help: 'De logica in gewone woorden.', citations: [avg('13(2)(f)')] },
  automatedConsequence: { kind: 'longText', label: 'Wat dat voor de betrokkene betekent', help: 'Het belang en de gevolgen.', citations: [avg('13(2)(f)')] },
  represented: {
    kind: 'choice',
    label: 'Zijn er kinderen bij, of mensen met een vertegenwoordiger?',
    help: 'Jonger dan 16, of onder curatele, bewind of mentorschap.',
    citations: [uavg('5')],
    options: yesNoOptions,
  },
  representation: { kind: 'longText', label: 'Hoe u met de vertegenwoordiger omgaat', help: 'Wie toestemming geeft en wie rechten uitoefent, en hoe u dat nagaat.', citations: [uavg('5')] },
  monitoring: { kind: 'choice', label: 'Worden mensen gevolgd of gefilmd?', help: 'Stelselmatig, in uw gebouw, op het werk of online.', citations: [avg('35(3)(c)')], options: monitoringOptions },
  monitoringNotice: { kind: 'longText', label: 'Hoe mensen dat weten', help: 'Bord, protocol, en wie de beelden of gegevens mag zien.', citations: [avg('13'), avg('5(1)(a)')] },
  worksCouncil: { kind: 'longText', label: 'Ondernemingsraad', help: 'Of de ondernemingsraad of personeelsvertegenwoordiging instemde, en wanneer.', citations: [uavg('33(3)'), cite('wor', '27(1)')] },
};

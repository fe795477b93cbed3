import { avg } from '../law/citation';
import type { BasicSummary, Kind } from './kind';
import { z } from './zod';

const partySchema = z.strictObject({
  name: z.string(),
  contact: z.string(),
  country: z.string(),
  contract: z.string(),
  contractFrom: z.string(),
  contractUntil: z.string(),
  contractReviewOn: z.string(),
  subprocessors: z.string(),
  remarks: z.string(),
});
/**
 * An organisation, or a kind of organisations, that activities share data with: recipient, processor, joint controller,
 * client of ours. What it is to us stands in each activity, since it may differ; what it is stands here, once.
 */
export type Party = z.infer<typeof partySchema>;

export interface PartySummary extends BasicSummary {
  readonly country: string;
  readonly contract: string;
  readonly contractUntil: string;
}

export const partyKind: Kind<Party, PartySummary> = {
  name: 'party',
  version: 1,
  schema: partySchema,
  upgrades: [],
  exported: true,
  blank: () => ({
    name: '',
    contact: '',
    country: '',
    contract: '',
    contractFrom: '',
    contractUntil: '',
    contractReviewOn: '',
    subprocessors: '',
    remarks: '',
  }),
  summarise: ({ name, country, contract, contractUntil }) => ({ name, country, contract, contractUntil }),
  summaryVersion: '1',
  fields: {
    name: { kind: 'text', suggestions: 'recipient', label: 'Naam van de partij', help: 'Een organisatie, of een soort organisaties zoals "potentiële werkgevers".', citations: [avg('30(1)(d)')] },
    contact: { kind: 'longText', label: 'Adres en contactgegevens', help: 'Naam, adres, e-mail; ook van de vertegenwoordiger en de FG, als die er zijn. Het register vraagt dit van wie u opdracht geeft of met u samen beslist.', citations: [avg('30(1)(a)'), avg('30(2)(a)')] },
    country: { kind: 'country', label: 'Land', help: 'Waar de partij de gegevens heeft.', citations: [avg('30(1)(e)'), avg('44')] },
    contract: { kind: 'text', label: 'Contract', help: 'Bijvoorbeeld de verwerkersovereenkomst of de overeenkomst van opdracht, en waar die ligt.', citations: [avg('28(3)')] },
    contractFrom: { kind: 'date', label: 'Contract getekend op', help: '', citations: [] },
    contractUntil: { kind: 'date', label: 'Contract loopt tot en met', help: 'Leeg als het contract geen einde heeft.', citations: [] },
    contractReviewOn: { kind: 'date', label: 'Contract opnieuw bekijken op', help: '', citations: [] },
    subprocessors: { kind: 'longText', label: 'Subverwerkers', help: 'Wie deze partij zelf inschakelt, en in welk land.', citations: [avg('28(2)'), avg('28(4)')] },
    remarks: { kind: 'longText', label: 'Opmerkingen', help: '', citations: [] },
  },
};

import { avg } from '../law/citation';
import { agreementSchema, agreementsField, type AgreementType } from './agreement';
import type { BasicSummary, Kind } from './kind';
import { z } from './zod';

const partySchema = z.strictObject({
  name: z.string(),
  contact: z.string(),
  country: z.string(),
  agreements: z.array(agreementSchema),
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
  /** how to reach it was filled in */
  readonly hasContact: boolean;
  readonly agreements: readonly AgreementSummary[];
}

export interface AgreementSummary {
  readonly type: AgreementType | null;
  readonly title: string;
  /** ISO date, or what was typed */
  readonly until: string;
  readonly reviewOn: string;
}

type Version1 = Readonly<Record<'contract' | 'contractFrom' | 'contractUntil' | 'contractReviewOn', string>>;

/** Version 1 had room for one contract, of whatever sort. */
function toVersion2(body: unknown): unknown {
  const { contract, contractFrom, contractUntil, contractReviewOn, ...rest } = body as Version1;
  const said = [contract, contractFrom, contractUntil, contractReviewOn].some((text) => text !== '');
  const agreement = {
    id: 'contract',
    type: null,
    title: contract,
    signedOn: contractFrom,
    until: contractUntil,
    reviewOn: contractReviewOn,
    breachNotice: '',
    retention: '',
    atTheEnd: '',
    guarantees: '',
    clauses: [],
  };
  return { ...rest, agreements: said ? [agreement] : [] };
}

/** Version 3 asks of an agreement between two controllers what is shared, and who answers requests. */
function toVersion3(body: unknown): unknown {
  const old = body as Readonly<Record<string, unknown>> & { readonly agreements: readonly object[] };
  return { ...old, agreements: old.agreements.map((agreement) => ({ shared: '', requests: '', ...agreement })) };
}

export const partyKind: Kind<Party, PartySummary> = {
  name: 'party',
  version: 3,
  schema: partySchema,
  upgrades: [toVersion2, toVersion3],
  exported: true,
  blank: () => ({
    name: '',
    contact: '',
    country: '',
    agreements: [],
    subprocessors: '',
    remarks: '',
  }),
  summarise: ({ name, country, contact, agreements }) => ({
    name,
    country,
    hasContact: contact.trim() !== '',
    agreements: agreements.map(({ type, title, until, reviewOn }) => ({ type, title, until, reviewOn })),
  }),
  summaryVersion: '2',
  fields: {
    name: { kind: 'text', suggestions: 'recipient', label: 'Naam van de partij', help: 'Een organisatie, of een soort organisaties zoals "potentiële werkgevers".', citations: [avg('30(1)(d)')] },
    contact: { kind: 'longText', label: 'Adres en contactgegevens', help: 'Naam, adres, e-mail; ook van de vertegenwoordiger en de FG, als die er zijn. Het register vraagt dit van wie u opdracht geeft of met u samen beslist.', citations: [avg('30(1)(a)'), avg('30(2)(a)')] },
    country: { kind: 'country', label: 'Land', help: 'Waar de partij de gegevens heeft.', citations: [avg('30(1)(e)'), avg('44')] },
    agreements: agreementsField,
    subprocessors: { kind: 'longText', label: 'Subverwerkers', help: 'Wie deze partij zelf inschakelt, en in welk land.', citations: [avg('28(2)'), avg('28(4)')] },
    remarks: { kind: 'longText', label: 'Opmerkingen', help: '', citations: [] },
  },
};

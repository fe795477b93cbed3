import { blankAgreement } from '@shared/record/agreement';
import { activityKind, type Activity } from '@shared/record/activity/activity';
import { measureKind } from '@shared/record/measure';
import { organisationKind } from '@shared/record/organisation';
import { partyKind } from '@shared/record/party';
import { systemKind } from '@shared/record/system';
import type { Block } from '@shared/documents/model';
import { registerDocument, type RegisterInput } from '@shared/documents/register';

export const organisation = {
  ...organisationKind.blank(),
  name: 'Bureau Voorbeeld',
  address: 'Dorpsweg 1\n1000 AA Nergens',
  email: 'privacy@voorbeeld.example',
  kvkNumber: '12345678',
};

export const sealed = <Body>(id: string, body: Body) => ({ id, rev: `rev-${id}`, body });
export const parties = [
  sealed('employer', { ...partyKind.blank(), name: 'Werkgever Jansen', contact: 'Markt 1\ninfo@jansen.example', country: 'NL', agreements: [{ ...blankAgreement('o'), type: 'assignment' as const, title: 'Opdracht re-integratie', signedOn: '2025-03-01', until: 'zolang het loopt', reviewOn: 'stil', guarantees: 'stil', clauses: [{ id: 'subject', agreed: 'yes' as const, place: 'stil' }] }], remarks: 'stil' }),
  sealed('unused', { ...partyKind.blank(), name: 'Niemand' }),
];
const systems = [sealed('files', { ...systemKind.blank(), name: 'Dossiers', supplier: 'host', country: 'IE' })];
export const measures = [sealed('mfa', { ...measureKind.blank(), name: 'MFA', type: 'technical' as const, description: 'Overal.' })];

export function register(activities: readonly Partial<Activity>[], changes: Partial<RegisterInput> = {}) {
  return registerDocument({
    organisation,
    activities: activities.map((body, index) => sealed(`a${index}`, { ...activityKind.blank(), status: 'inUse' as const, ...body })),
    parties,
    systems,
    measures,
    date: '2026-11-21',
    language: 'nl-NL',
    ...changes,
  });
}

type Model = ReturnType<typeof register>;

export const headings = (model: Model) => model.blocks.flatMap((block) => (block.kind === 'heading' && block.level < 3 ? [`${block.level} ${block.text}`] : []));

/** One activity as lines: '## heading', 'art. | term: text', '> note', '| cell | cell |'. */
export function told(body: Partial<Activity>): string[] {
  const { blocks } = register([{ name: 'X', ...body }]);
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.level === 2);
  const end = blocks.findIndex((block, index) => index > start && block.kind === 'heading' && block.level < 3);
  return blocks.slice(start + 1, end === -1 ? undefined : end).flatMap(lines);
}

const flat = (text: string) => text.replaceAll('\n', ' / ');

export function lines(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [`## ${block.text}${block.level === 3 && block.citation !== undefined && block.citation !== '' ? ` (${block.citation})` : ''}`];
    case 'paragraph':
      return [block.text];
    case 'note':
      return [`> ${block.text}`];
    case 'facts':
      return block.facts.map(({ term, text, citation }) => `${citation.replace('\n', ' ')}| ${flat(term)}: ${flat(typeof text === 'string' ? text : text.join('\n'))}`);
    case 'table':
      return [block.head, ...block.rows].map((row) => `| ${row.map(flat).join(' | ')} |`);
    case 'list':
      return [...block.items];
    case 'contents':
      return [];
  }
}

import { longestText, type TextCheck } from '@shared/text-check/check-text';
import type { Certainty, Finding, FindingGroup } from '@shared/text-check/finding';
import { counted } from '@renderer/ui/counted';

export const groupWords: Readonly<Record<FindingGroup, string>> = {
  outdated: 'Verouderd',
  wrong: 'Onjuist',
  missing: 'Ontbreekt',
  register: 'In tegenspraak met het register',
};

export const certaintyWords: Readonly<Record<Certainty, string>> = { zeker: 'Zeker', waarschijnlijk: 'Waarschijnlijk', mogelijk: 'Mogelijk' };

/** Why a text was not checked. */
export const refusals: Readonly<Record<Exclude<TextCheck['outcome'], 'checked'>, string>> = {
  empty: 'Er staat nog geen tekst. Plak een privacyverklaring of reglement in het veld en controleer opnieuw.',
  tooLong: `Deze tekst heeft meer dan ${longestText.toLocaleString('nl-NL')} tekens. Controleer hem in delen.`,
  notDutch: 'Deze tekst lijkt niet Nederlands. De controle kent alleen Nederlandse woorden.',
};

/** What the check took the text for. */
export function readAs({ kind, short }: Extract<TextCheck, { outcome: 'checked' }>): string {
  if (short) return 'De tekst is te kort om te zien wat ontbreekt. Alleen de woorden die er staan zijn gecontroleerd.';
  return kind === 'statement'
    ? 'Gelezen als privacyverklaring: een tekst voor de mensen van wie de gegevens zijn.'
    : 'Gelezen als reglement of beleid: regels voor de organisatie. Wat de artikelen 13 en 14 vragen, mag ook in een aparte privacyverklaring staan.';
}

/** So few are read at a glance. */
const fewPerhaps = 5;

/** What is perhaps lacking, which for a short text or a set of rules is a long list: read on its own, unless there is little of it. */
export function perhapsLacking(findings: readonly Finding[]): readonly Finding[] {
  const perhaps = findings.filter(({ group, certainty, places }) => group === 'missing' && certainty === 'mogelijk' && places.length === 0);
  return perhaps.length > fewPerhaps ? perhaps : [];
}

/** 'Verouderd: 4. Onjuist: 1. Ontbreekt: 2, en misschien 9. In tegenspraak met het register: 0.' */
export function summaryLine(findings: readonly Finding[]): string {
  const perhaps = perhapsLacking(findings);
  const parts = (Object.keys(groupWords) as readonly FindingGroup[]).map((group) => {
    const count = findings.filter((finding) => finding.group === group && !perhaps.includes(finding)).length;
    return `${groupWords[group]}: ${count}${group === 'missing' && perhaps.length > 0 ? `, en misschien ${perhaps.length}` : ''}.`;
  });
  return `${counted(findings.length, 'bevinding', 'bevindingen')}. ${parts.join(' ')}`;
}

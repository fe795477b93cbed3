import { expect, test } from 'vitest';
import { blankDataCategory, type DataCategory } from '@shared/record/activity/subjects-and-data';
import { secrecyIsArranged } from '@shared/rules/activity/secrecy';
import { cases, foundBy } from '../try-rules';

const data = (more: Partial<DataCategory>) => ({ role: 'controller' as const, dataCategories: [{ ...blankDataCategory('d'), ...more }] });
const health = data({ dataClass: 'special', special: 'health', exception: 'reintegration' });
const consented = data({ dataClass: 'special', special: 'health', exception: 'explicitConsent' });
const criminal = data({ dataClass: 'criminal' });
const arranged = { secrecy: 'Ondertekende verklaring', access: 'De coach en de administratie' };

cases(secrecyIsArranged, {
  met: [
    ['arranged', { ...health, ...arranged }],
    ['arranged in few words', { ...health, secrecy: 'Wet BIG', access: 'HR' }],
    ['ordinary data', data({ dataClass: 'ordinary' })],
    ['a word that only begins like everybody', { ...health, ...arranged, access: 'Alle medewerkersdossiers: de afdeling HR' }],
    ['not everybody', { ...health, ...arranged, access: 'Niet iedereen: de coach' }],
    ['not all', { ...health, ...arranged, access: 'Niet alle medewerkers.' }],
    ['everybody signs, one sees', { ...health, ...arranged, access: 'Alle medewerkers tekenen; alleen de coach ziet het dossier' }],
    ['everybody who has to do with the client', { ...health, ...arranged, access: 'Iedereen die met de cliënt werkt: de coach en de teamleider' }],
    ['everybody of one department', { ...health, ...arranged, access: 'Alle medewerkers van personeelszaken.' }],
    ['everybody sees what is their own', { ...health, ...arranged, access: 'De directeur. Iedere medewerker kan zijn dossier inzien.' }],
    ['everybody signs, who has access', { ...health, ...arranged, access: 'De coach. Alle medewerkers met toegang tekenden een verklaring.' }],
    ['everybody was trained, and can do something else', { ...health, ...arranged, access: 'De coach. Alle medewerkers kregen een training en kunnen een datalek herkennen.' }],
    ['everybody was trained', { ...health, ...arranged, access: 'De coach en zijn vervanger. Alle medewerkers kregen een training.' }],
  ],
  notMet: [
    ['health, nothing arranged', health, ['secrecy', 'access']],
    ['a stub is no answer', { ...health, secrecy: 'n.v.t.', access: 'Nog doen' }, ['secrecy', 'access']],
    ['criminal, nothing arranged', criminal, ['secrecy', 'access']],
    ['health on consent, nothing arranged', consented, ['secrecy', 'access']],
  ],
  judge: [
    ['everybody sees health', { ...health, ...arranged, access: 'Alle medewerkers' }, ['access']],
    ['each of them', { ...health, ...arranged, access: 'Iedere medewerker' }, ['access']],
    ['the whole team', { ...health, ...arranged, access: 'Het hele team' }, ['access']],
    ['everybody of us', { ...health, ...arranged, access: 'Alle medewerkers van ons bureau' }, ['access']],
    ['everybody signed, and can look', { ...health, ...arranged, access: 'Alle medewerkers hebben een geheimhoudingsverklaring getekend en kunnen in alle dossiers' }, ['access']],
    ['everybody, after who else', { ...health, ...arranged, access: 'De coach schrijft. Iedereen kan het lezen.' }, ['access']],
  ],
});

test.each([
  ['the exception for re-integration binds who sees it', health, 'error', '30(4)'],
  ['consent does not', consented, 'warning', '32'],
  ['nor does it bind a processor', { ...health, role: 'processor' as const }, 'warning', '28(3)(b)'],
  ['criminal data', criminal, 'warning', '32'],
])('%s', (_name, body, level, article) => {
  const [found] = foundBy(secrecyIsArranged, { ...body, access: 'De coach' });
  expect([found?.level ?? 'error', found?.citations?.[0]?.article]).toEqual([level, article]);
});

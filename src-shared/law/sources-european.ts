import { consulted, consultedAgain, eurLexUrl, fromKnowledge, type Source } from './source';

const inForce = { pinpoint: 'art.', state: 'inForce' } as const;
const decision = { ...inForce, ...fromKnowledge } as const;

/** Articles that follow each other. */
const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_none, index) => `${from + index}`);

const copyOfGdpr =
  'Gelezen in een kopie die een ander maakte van de tekst in het Publicatieblad van 4 mei 2016 (L 119). De rectificaties, zoals die van 23 mei 2018 (L 127), zijn daarin niet verwerkt en niet gelezen: letter d staat er tweemaal in art. 13(1), en art. 37(1)(c) heeft er ‘en’ waar de app ‘of’ leest.';

/** Instruments of the European Union and of its authorities. */
export const europeanSources = {
  avg: {
    ...inForce,
    short: 'AVG',
    title: 'Algemene verordening gegevensbescherming, Verordening (EU) 2016/679',
    url: eurLexUrl('reg/2016/679/oj/nld'),
    version: '2016-04-27',
    consulted: consultedAgain,
    read: [...numbers(1, 51), '57', '58', ...numbers(77, 83), ...numbers(85, 89), '99'],
    note: copyOfGdpr,
  },
  avgRecitals: {
    short: 'AVG',
    pinpoint: 'overweging',
    pinpointInMargin: 'overw.',
    title: 'Overwegingen bij de Algemene verordening gegevensbescherming',
    url: eurLexUrl('reg/2016/679/oj/nld'),
    state: 'inForce',
    version: '2016-04-27',
    consulted: consultedAgain,
    read: ['43', '111'],
    note: 'Gelezen in dezelfde kopie als de AVG zelf.',
  },
  wp248: {
    short: 'WP248 rev.01',
    pinpoint: 'criterium',
    title: 'Richtsnoeren voor gegevensbeschermingseffectbeoordelingen (Groep gegevensbescherming artikel 29)',
    url: 'https://ec.europa.eu/newsroom/article29/items/611236',
    state: 'inForce',
    version: '2017-10-04',
    consulted,
    read: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
    note: 'De negen criteria zijn gelezen zoals het DPIA-formulier van de Rijksoverheid ze in het Nederlands geeft, niet in de richtsnoeren zelf.',
  },
  terms: { ...inForce, ...fromKnowledge, short: 'Vo. 1182/71', title: 'Verordening (EEG, Euratom) nr. 1182/71 over termijnen, data en aanvangs- en vervaltijden', url: eurLexUrl('reg/1971/1182/oj') },
  scc: {
    ...inForce,
    ...fromKnowledge,
    short: 'Besluit SCC',
    title: 'Uitvoeringsbesluit (EU) 2021/914 over standaardcontractbepalingen voor doorgifte naar derde landen',
    url: eurLexUrl('dec_impl/2021/914/oj'),
  },
  cpr: {
    ...inForce,
    ...fromKnowledge,
    short: 'Vo. 2021/1060',
    title: 'Verordening (EU) 2021/1060, gemeenschappelijke bepalingen voor onder meer ESF+',
    url: eurLexUrl('reg/2021/1060/oj'),
  },
  adequacyOlder: {
    ...decision,
    short: 'COM(2024) 7',
    title: 'Verslag van de Commissie over de elf adequaatheidsbesluiten van vóór de AVG (15 januari 2024)',
    url: 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=COM:2024:0007:FIN',
    note: 'Andorra, Argentinië, Canada, Faeröer, Guernsey, Israël, Jersey, Man, Nieuw-Zeeland, Uruguay en Zwitserland. De besluiten zelf zijn niet gelezen.',
  },
  adequacyJapan: { ...decision, short: 'Adequaatheidsbesluit Japan', title: 'Uitvoeringsbesluit (EU) 2019/419 over Japan', url: eurLexUrl('dec_impl/2019/419/oj') },
  adequacyKorea: { ...decision, short: 'Adequaatheidsbesluit Zuid-Korea', title: 'Uitvoeringsbesluit (EU) 2022/254 over Zuid-Korea', url: eurLexUrl('dec_impl/2022/254/oj') },
  adequacyUs: {
    ...decision,
    short: 'Adequaatheidsbesluit VS',
    title: 'Uitvoeringsbesluit (EU) 2023/1795 over het EU-VS-kader voor gegevensbescherming (Data Privacy Framework)',
    url: eurLexUrl('dec_impl/2023/1795/oj'),
  },
  adequacyEpo: { ...decision, short: 'Adequaatheidsbesluit EOB', title: 'Uitvoeringsbesluit (EU) 2025/1382 over de Europese Octrooiorganisatie', url: eurLexUrl('dec_impl/2025/1382/oj') },
  adequacyUkFormer: { ...decision, state: 'lapsed', short: 'Adequaatheidsbesluit VK 2021', title: 'Uitvoeringsbesluit (EU) 2021/1772 over het Verenigd Koninkrijk', url: eurLexUrl('dec_impl/2021/1772/oj') },
  adequacyUk: { ...decision, short: 'Adequaatheidsbesluit VK', title: 'Uitvoeringsbesluit (EU) 2025/2574 over het Verenigd Koninkrijk', url: eurLexUrl('dec_impl/2025/2574/oj') },
  adequacyBrazil: { ...decision, short: 'Adequaatheidsbesluit Brazilië', title: 'Uitvoeringsbesluit (EU) 2026/179 over Brazilië', url: eurLexUrl('dec_impl/2026/179/oj') },
  omnibus: {
    ...fromKnowledge,
    short: 'Omnibus IV',
    pinpoint: 'art.',
    title: 'Voorstel Omnibus IV: onder meer een ruimere vrijstelling van de registerplicht (art. 30(5) AVG)',
    url: null,
    state: 'proposal',
    note: 'Alleen gelezen wat anderen erover schrijven.',
  },
  digitalOmnibus: {
    ...fromKnowledge,
    short: 'Digital Omnibus',
    pinpoint: 'art.',
    title: 'Voorstel Digital Omnibus, COM(2025) 837',
    url: null,
    state: 'proposal',
    note: 'Alleen gelezen wat anderen erover schrijven.',
  },
  edpbTemplate: {
    ...fromKnowledge,
    short: 'EDPB-model DPIA',
    pinpoint: 'deel',
    title: 'Model voor een DPIA van het Europees Comité voor gegevensbescherming, versie 1.0 (ter raadpleging)',
    url: null,
    state: 'proposal',
    note: 'Alleen gelezen wat anderen erover schrijven.',
  },
} as const satisfies Record<string, Source>;

import { consulted, consultedAgain, fromKnowledge, wettenUrl, type Source } from './source';

const law = { pinpoint: 'art.', state: 'inForce' } as const;
const lapsed = { pinpoint: 'art.', state: 'lapsed' } as const;
/** the older texts stand in one collection; they were not compared with those of today */
const of2017 = { version: '2017-05-10', consulted, note: 'Gelezen in de tekst van 10 mei 2017. Of de gelezen artikelen nu nog zo luiden, is niet nagekeken.' } as const;
/** the same collection, opened again on another day for laws that were not looked at before */
const laterOf2017 = { ...of2017, consulted: consultedAgain } as const;

/** Dutch instruments on data protection, and those of the AP. */
export const dutchPrivacySources = {
  uavg: {
    ...law,
    short: 'UAVG',
    title: 'Uitvoeringswet Algemene verordening gegevensbescherming',
    url: 'https://wetten.overheid.nl/BWBR0040940/2026-09-01',
    version: '2026-09-01',
    consulted: consultedAgain,
    read: [
      ...['1', '2', '3', '4', '5', '6'],
      ...['22', '23', '23a', '24', '25', '26', '27', '28', '29', '30', '30a', '30b', '31', '32', '33', '34', '35', '36', '37', '38', '39'],
      ...['40', '41', '42', '43', '44', '45', '46', '47', '47a'],
    ],
    note: 'De tekst na de Verzamelwet gegevensbescherming, gelezen zoals een ander haar uit het officiële wettenbestand haalde. Art. 23a is nog niet in werking.',
  },
  verzamelwet: {
    ...law,
    ...fromKnowledge,
    short: 'Verzamelwet gegevensbescherming',
    title: 'Verzamelwet gegevensbescherming (Stb. 2026, 154)',
    url: 'https://zoek.officielebekendmakingen.nl/stb-2026-154.html',
    note: 'Wat zij aan de UAVG veranderde, is gelezen in de UAVG zoals die nu luidt.',
  },
  wabb: { ...law, ...laterOf2017, short: 'Wabb', title: 'Wet algemene bepalingen burgerservicenummer', url: wettenUrl('BWBR0022428'), read: ['10', '11', '12'] },
  apDpiaList: {
    short: 'AP-lijst DPIA',
    pinpoint: 'nr.',
    title: 'Besluit lijst verwerkingen persoonsgegevens waarvoor een gegevensbeschermingseffectbeoordeling verplicht is (Autoriteit Persoonsgegevens)',
    url: wettenUrl('BWBR0042812'),
    state: 'inForce',
    version: '2019-11-27',
    consulted,
    read: ['', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15', '16', '17'],
    note: 'De zeventien soorten zijn gelezen zoals het DPIA-formulier van de Rijksoverheid ze geeft, niet in het besluit zelf.',
  },
  dpiaModel: {
    short: 'Model DPIA Rijksdienst',
    pinpoint: 'par.',
    title: 'Model gegevensbeschermingseffectbeoordeling Rijksdienst (Model DPIA), versie 3.0, met de pre-scan',
    url: null,
    state: 'inForce',
    version: '2026-08-22',
    consulted,
    read: [''],
    note: 'Gelezen zoals het DPIA-formulier van de Rijksoverheid het geeft. Het document van 18 augustus 2026 is niet gelezen. De rijksdienst werkt ermee; een ander bindt het niet.',
  },
  sickEmployee: {
    short: 'De zieke werknemer',
    pinpoint: 'par.',
    title: 'Beleidsregels De zieke werknemer (Autoriteit Persoonsgegevens)',
    url: wettenUrl('BWBR0037896'),
    state: 'inForce',
    version: '2016-04-29',
    consulted,
    read: [],
    note: 'Alleen de inhoudsopgave was te lezen. In een kopie van december 2024 golden de beleidsregels nog.',
  },
  wbp: {
    ...lapsed,
    ...of2017,
    short: 'Wbp',
    title: 'Wet bescherming persoonsgegevens',
    url: wettenUrl('BWBR0011468'),
    read: ['1', '5', '8', '10', '11', '14', '16', '21', '27', '33', '34', '34a', '35', '36', '37', '38', '39', '40', '41', '51', '62', '63'],
    note: 'Vervallen op 25 mei 2018. Gelezen in de tekst van 10 mei 2017.',
  },
  exemptionDecree: {
    ...lapsed,
    ...of2017,
    short: 'Vrijstellingsbesluit Wbp',
    title: 'Vrijstellingsbesluit Wbp',
    url: wettenUrl('BWBR0012461'),
    read: ['2', '5', '6', '7', '12', '13', '30', '31', '32', '33', '34', '35', '36', '37', '38', '38a', '39', '42'],
    note: 'Gebruikelijke norm, geen geldend recht: vervallen op 25 mei 2018. Gelezen in de tekst van 10 mei 2017.',
  },
  wpr: { ...lapsed, ...fromKnowledge, short: 'WPR', title: 'Wet persoonsregistraties (1989)', url: null, note: 'Vervallen op 1 september 2001.' },
} as const satisfies Record<string, Source>;

/** Dutch instruments on illness, re-integration and social security. */
export const dutchWorkSources = {
  bw7: {
    ...law,
    ...of2017,
    short: 'BW',
    title: 'Burgerlijk Wetboek Boek 7 (onder meer arbeidsovereenkomst en WGBO)',
    url: wettenUrl('BWBR0005290'),
    read: ['7:454(1)', '7:454(2)', '7:455', '7:456', '7:629', '7:658a', '7:660a'],
    note: 'Gelezen in de tekst van 10 mei 2017. De termijn van art. 7:454(3) is daarna van 15 naar 20 jaar gegaan; die tekst is niet gelezen. Art. 7:629 en 7:660a zijn op 1 december 2026 gelezen.',
  },
  suwi: { ...law, ...of2017, short: 'Wet SUWI', title: 'Wet structuur uitvoeringsorganisatie werk en inkomen', url: wettenUrl('BWBR0013060'), read: ['1', '30a', '73'] },
  suwiDecree: { ...law, ...of2017, short: 'Besluit SUWI', title: 'Besluit SUWI', url: wettenUrl('BWBR0013267'), read: ['4.1'] },
  wia: { ...law, ...of2017, short: 'Wet WIA', title: 'Wet werk en inkomen naar arbeidsvermogen', url: wettenUrl('BWBR0019057'), read: ['25', '42'] },
  zw: { ...law, ...of2017, short: 'Ziektewet', title: 'Ziektewet', url: wettenUrl('BWBR0001888'), read: ['38', '76e'], note: `${of2017.note} Art. 38 is op 1 december 2026 gelezen.` },
  participation: {
    ...law,
    ...laterOf2017,
    short: 'Participatiewet',
    title: 'Participatiewet',
    url: wettenUrl('BWBR0015703'),
    read: ['7', '10'],
    note: 'Gelezen in een verzameling van 10 mei 2017, waarin de wet nog Wet werk en bijstand heet: de tekst kan ouder zijn. Of de gelezen artikelen nu nog zo luiden, is niet nagekeken.',
  },
  gatekeeper: { ...law, ...fromKnowledge, short: 'Wet verbetering poortwachter', title: 'Wet verbetering poortwachter', url: wettenUrl('BWBR0013063') },
  sicknessProcess: {
    ...law,
    ...laterOf2017,
    short: 'Regeling procesgang',
    title: 'Regeling procesgang eerste en tweede ziektejaar',
    url: wettenUrl('BWBR0013540'),
    read: ['', '1', '2', '3', '4', '5', '6', '7', '7a', '8', '9'],
  },
  workingConditions: { ...law, ...laterOf2017, short: 'Arbowet', title: 'Arbeidsomstandighedenwet', url: wettenUrl('BWBR0010346'), read: ['14'] },
  workingHours: { ...law, ...laterOf2017, short: 'Arbeidstijdenwet', title: 'Arbeidstijdenwet', url: wettenUrl('BWBR0007671'), read: ['4:3'] },
  workingTime: {
    ...law,
    ...laterOf2017,
    short: 'Arbeidstijdenbesluit',
    title: 'Arbeidstijdenbesluit',
    url: wettenUrl('BWBR0007687'),
    read: ['3.2'],
    note: 'Gelezen in de tekst van 10 mei 2017; of die nu nog zo luidt, is niet nagekeken. Met 3.2 is paragraaf 3.2 bedoeld, die uit art. 3.2:1 bestaat.',
  },
  wor: { ...law, ...fromKnowledge, short: 'WOR', title: 'Wet op de ondernemingsraden', url: wettenUrl('BWBR0002747') },
  ioaw: { ...law, ...fromKnowledge, short: 'IOAW', title: 'Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte werkloze werknemers', url: wettenUrl('BWBR0004044') },
  ioaz: { ...law, ...fromKnowledge, short: 'IOAZ', title: 'Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte gewezen zelfstandigen', url: wettenUrl('BWBR0004163') },
  wsw: { ...law, ...fromKnowledge, short: 'Wsw', title: 'Wet sociale werkvoorziening', url: wettenUrl('BWBR0008903') },
  wajong: { ...law, ...fromKnowledge, short: 'Wajong', title: 'Wet arbeidsongeschiktheidsvoorziening jonggehandicapten', url: wettenUrl('BWBR0008657') },
  wmo: { ...law, ...fromKnowledge, short: 'Wmo 2015', title: 'Wet maatschappelijke ondersteuning 2015', url: wettenUrl('BWBR0035362') },
  youth: { ...law, ...fromKnowledge, short: 'Jeugdwet', title: 'Jeugdwet', url: wettenUrl('BWBR0034925') },
} as const satisfies Record<string, Source>;

/** Dutch instruments on tax, books, terms and procedure. */
export const dutchGeneralSources = {
  bw2: { ...law, ...laterOf2017, short: 'BW', title: 'Burgerlijk Wetboek Boek 2 (rechtspersonen)', url: wettenUrl('BWBR0003045'), read: ['2:10'] },
  bw3: { ...law, ...laterOf2017, short: 'BW', title: 'Burgerlijk Wetboek Boek 3 (vermogensrecht)', url: wettenUrl('BWBR0005291'), read: ['3:310'] },
  awr: { ...law, ...of2017, short: 'AWR', title: 'Algemene wet inzake rijksbelastingen', url: wettenUrl('BWBR0002320'), read: ['52'] },
  payrollTax: { ...law, ...laterOf2017, short: 'Wet LB 1964', title: 'Wet op de loonbelasting 1964', url: wettenUrl('BWBR0002471'), read: ['28', '29'] },
  payrollRules: { ...law, ...of2017, short: 'URLB 2011', title: 'Uitvoeringsregeling loonbelasting 2011', url: wettenUrl('BWBR0028236'), read: ['7.5', '7.9', '12.1'] },
  vat: { ...law, ...laterOf2017, short: 'Wet OB 1968', title: 'Wet op de omzetbelasting 1968', url: wettenUrl('BWBR0002629'), read: ['34a'] },
  telecom: { ...law, ...fromKnowledge, short: 'Tw', title: 'Telecommunicatiewet', url: wettenUrl('BWBR0009950') },
  awb: { ...law, ...fromKnowledge, short: 'Awb', title: 'Algemene wet bestuursrecht', url: wettenUrl('BWBR0005537') },
  holidays: { ...law, ...of2017, short: 'Atw', title: 'Algemene termijnenwet', url: wettenUrl('BWBR0002448'), read: ['1', '2', '3', '4'] },
} as const satisfies Record<string, Source>;

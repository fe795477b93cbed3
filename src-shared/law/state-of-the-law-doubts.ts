import type { SourceId } from './sources';

/** A point on which the app may be wrong, because a text could not be read or does not settle it. */
export interface LegalDoubt {
  readonly title: string;
  readonly text: string;
  readonly about: readonly SourceId[];
}

export const legalDoubts: readonly LegalDoubt[] = [
  {
    title: 'De AVG en de UAVG in de kopie van een ander',
    text: 'Alles wat de app van deze twee aanhaalt, is gelezen. Dat gebeurde niet op de plaats waar de overheid ze publiceert, maar in kopieën die anderen daarvan maakten. Die van de AVG is de tekst van 2016, zonder de rectificaties. Kijk de woorden na voordat u zich erop beroept.',
    about: ['avg', 'avgRecitals', 'uavg'],
  },
  {
    title: 'Nederlandse wetten in de tekst van 2017',
    text: 'De wetten over ziekte, re-integratie, arbeidstijd, belasting, boekhouding en verjaring zijn gelezen in de tekst van 10 mei 2017. Er is geen teken dat de aangehaalde artikelen zijn veranderd, behalve de bewaartermijn van medische dossiers. Kijk ze na voordat u zich erop beroept.',
    about: ['bw2', 'bw3', 'bw7', 'suwi', 'suwiDecree', 'wia', 'zw', 'participation', 'sicknessProcess', 'workingConditions', 'workingHours', 'workingTime', 'awr', 'payrollTax', 'payrollRules', 'vat', 'holidays'],
  },
  {
    title: 'Wat een re-integratiebedrijf volgens de AP mag vastleggen en bewaren',
    text: 'Van de beleidsregels De zieke werknemer was alleen de inhoudsopgave te lezen. De bewaartermijn van twee jaar voor cliëntdossiers is gebruikelijk, maar staat hier niet op gezag van de AP.',
    about: ['sickEmployee'],
  },
  {
    title: 'Termijnen van het Vrijstellingsbesluit Wbp',
    text: 'Dit besluit verviel op 25 mei 2018. Veel organisaties houden de termijnen nog aan als gebruikelijke norm. Het is geen geldend recht: u kiest en motiveert uw termijn zelf.',
    about: ['exemptionDecree', 'wbp'],
  },
  {
    title: 'Gezondheidsgegevens van wie niet ziek is',
    text: 'Art. 30(1)(b) UAVG noemt ziekte en arbeidsongeschiktheid. Dat een traject voor een gezonde werkzoekende daar niet onder valt, is onze lezing van de tekst.',
    about: ['uavg'],
  },
  {
    title: 'Intrekken van toestemming bij curatele, bewind of mentorschap',
    text: 'Art. 5(3) UAVG noemt naast de vertegenwoordiger iedere betrokkene vanaf 12 jaar, zonder uitzondering. Dat ook iemand onder curatele zelf mag intrekken, is onze lezing van die tekst.',
    about: ['uavg'],
  },
  {
    title: 'Strafrechtelijke gegevens van personeel',
    text: 'Art. 33(3) UAVG vraagt voor zulke gegevens altijd regels volgens de Wet op de ondernemingsraden. Of dat ook geldt buiten de twee gevallen van art. 33(2), zegt de tekst niet apart. De app vraagt het na.',
    about: ['uavg', 'wor'],
  },
  {
    title: 'BSN in trajecten voor een gemeente',
    text: 'Voor trajecten van een werkgever en van UWV noemt de wet het BSN. Welke wet het gebruik regelt in een traject voor een gemeente, is niet gevonden. Art. 10 Wabb geeft het alleen aan overheidsorganen.',
    about: ['participation', 'wabb'],
  },
  {
    title: 'Contracten met UWV',
    text: 'De contractvoorwaarden van UWV (rol, bewaren, termijn voor het melden van een datalek) zijn niet gevonden. Neem ze over uit uw eigen contract.',
    about: ['suwiDecree'],
  },
  {
    title: 'Twee of meer criteria en toch geen DPIA',
    text: 'Dat u met twee of meer criteria goed gemotiveerd van een DPIA mag afzien, en bij twijfel er beter een maakt, staat hier uit kennis. Of de AP haar lijst van 2019 heeft vernieuwd, is niet nagegaan.',
    about: ['wp248', 'apDpiaList'],
  },
  {
    title: 'Medische dossiers: 20 jaar',
    text: 'De gelezen tekst van art. 7:454(3) BW noemt nog 15 jaar. Dat het nu 20 jaar is, vanaf de laatste wijziging, komt uit één andere bron en uit kennis.',
    about: ['bw7'],
  },
  {
    title: 'Andere bewaartermijnen uit kennis',
    text: 'Niet nagelezen zijn de termijnen voor Europese subsidies, cookies, de Wmo en de jeugdhulp.',
    about: ['cpr', 'telecom', 'wmo', 'youth'],
  },
  {
    title: 'Het einde van een termijn uitrekenen',
    text: 'Verordening 1182/71 zelf is niet gelezen. Dat de feestdagen van de Algemene termijnenwet tellen, is onze keuze. Of Goede Vrijdag en 5 mei feestdagen zijn voor termijnen van de AVG, staat niet vast. Termijnen in uren schuiven niet op.',
    about: ['terms', 'holidays'],
  },
  {
    title: 'Weken van de poortwachter',
    text: 'De weken zijn gelezen in teksten van 10 mei 2017: een oordeel binnen 6 weken, het plan van aanpak binnen 2 weken daarna, de melding na 42 weken, de evaluatie aan het einde van het eerste jaar en het verslag 13 weken voor het einde van de wachttijd. Dat het tweede spoor rond week 52 begint, is gebruik: geen van die teksten noemt het.',
    about: ['gatekeeper', 'sicknessProcess', 'wia', 'zw'],
  },
  {
    title: 'Ondernemingsraad en bezwaar',
    text: 'Wanneer de ondernemingsraad moet instemmen, en dat tegen een besluit van een bestuursorgaan binnen zes weken bezwaar openstaat, staat hier uit kennis.',
    about: ['wor', 'awb'],
  },
  {
    title: 'FG, identiteit en wie geen verwerker is',
    text: 'Art. 37 AVG noemt geen getal bij ‘op grote schaal’ en legt ‘hoofdzakelijk’ niet uit. Hoe u dat weegt, hoe u iemands identiteit vaststelt en welke partijen meestal geen verwerker zijn, staat hier uit kennis.',
    about: ['avg'],
  },
  {
    title: 'Adequaatheidsbesluiten',
    text: 'De lijst is gemaakt op 9 oktober 2026 uit overzichten van anderen die met elkaar overeenstemmen. De besluiten zelf zijn niet gelezen. De grenzen van het besluit over Japan zijn niet nagegaan.',
    about: ['adequacyOlder', 'adequacyJapan', 'adequacyKorea', 'adequacyUs', 'adequacyEpo', 'adequacyUkFormer', 'adequacyUk', 'adequacyBrazil'],
  },
  {
    title: 'Waar oude termijnen vandaan komen',
    text: 'Dat ‘acht weken’ en ‘in het jaar voorafgaand’ uit de Wet persoonsregistraties komen, staat hier uit kennis.',
    about: ['wpr'],
  },
  {
    title: 'Gedragscodes en keurmerken',
    text: 'De OVAL-code en de normen van Blik op Werk en Cedeo zijn niet gevonden. De app toetst er niet op.',
    about: [],
  },
];

import type { Party } from '../record/party';
import { assigning, exchanging, otherwise, processing } from './build/agreement';
import { party } from './build/party';

/** Clients of the firm, authorities and others that decide for themselves. */
export const partiesAround = {
  employers: party('Werkgevers van cliënten', {
    agreements: [
      assigning('Overeenkomst van opdracht per traject; model in de map Contracten, Werkgevers', '2025-01-06', {
        reviewOn: '2027-01-11',
        breachNotice: 'Wij melden de werkgever binnen 48 uur een datalek dat zijn werknemer raakt. De melding aan de AP doen wij zelf.',
        retention: 'Twee jaar na het einde van het traject; daarna wissen wij het dossier.',
        atTheEnd: 'De werkgever houdt de verslagen die hij al kreeg. Het dossier blijft bij ons tot de termijn voorbij is.',
      }),
    ],
    remarks: 'Alle werkgevers die een traject eerste of tweede spoor inkopen. De lijst staat in het cliëntvolgsysteem.',
  }),
  municipality: party('Gemeente Lindeloo', {
    contact: 'Afdeling Werk en Inkomen\nMarkt 1\n0000 AB Lindeloo\nwerk@gemeente-lindeloo.example',
    agreements: [
      assigning('Overeenkomst van opdracht re-integratie 2025–2027; map Contracten, Gemeenten', '2024-12-12', {
        until: '2027-12-31',
        reviewOn: '2027-06-01',
        breachNotice: 'Wij melden een datalek binnen 24 uur aan de contactpersoon van de gemeente. De melding aan de AP doen wij zelf.',
        retention: 'Twee jaar na het einde van het traject.',
        atTheEnd: 'Lopende trajecten dragen wij over met een eindverslag. Het dossier wissen wij na de termijn.',
      }),
    ],
  }),
  secondMunicipality: party('Gemeente Oeverwaard', {
    contact: 'Team Participatie\nDijkplein 3\n0000 AC Oeverwaard\nparticipatie@gemeente-oeverwaard.example',
    agreements: [
      assigning('Overeenkomst van opdracht trajecten 2026–2028; map Contracten, Gemeenten', '2025-11-20', {
        until: '2028-12-31',
        reviewOn: '2028-06-01',
        breachNotice: 'Wij melden een datalek binnen 36 uur aan de FG van de gemeente. De melding aan de AP doen wij zelf.',
        retention: 'Twee jaar na het einde van het traject.',
        atTheEnd: 'Wij geven de gemeente een lijst van lopende trajecten. Dossiers blijven bij ons tot de termijn voorbij is.',
      }),
    ],
  }),
  workCompany: party('Werkbedrijf Lindeloo', {
    contact: 'Spinnerijweg 40\n0000 AD Lindeloo\nprivacy@werkbedrijf-lindeloo.example\nFG: fg@werkbedrijf-lindeloo.example',
    remarks: 'Sociaal werkbedrijf, gemeenschappelijke regeling van twee gemeenten.',
  }),
  otherBureau: party('Bureau Wilgenhaag Re-integratie', {
    contact: 'Hofstraat 7\n0000 AE Oeverwaard\nprivacy@bureau-wilgenhaag.example\nGeen FG',
    agreements: [
      processing('groepstrainingen; map Contracten, Opdrachtgevers', '2025-08-25', {
        until: '2027-08-31',
        reviewOn: '2027-05-03',
        breachNotice: 'Wij melden het de opdrachtgever binnen 24 uur nadat wij het weten.',
        retention: 'De opdrachtgever bepaalt de termijn; wij bewaren niets buiten zijn systeem.',
        atTheEnd: 'Na de laatste bijeenkomst vervalt onze toegang.',
        guarantees: 'De opdrachtgever bekeek ons beleid en onze maatregelen op 18 augustus 2025.',
      }),
    ],
  }),
  prospectiveEmployers: party('Potentiële werkgevers', { remarks: 'Werkgevers bij wie een cliënt solliciteert, een proefplaatsing doet of begint. Zij krijgen alleen wat de cliënt zelf goed vindt.' }),
  uwv: party('UWV', { remarks: 'Krijgt gegevens meestal via de werkgever, in het re-integratieverslag.' }),
  occupationalHealth: party('Arbodienst Weverskade', {
    contact: 'Weverskade 80\n0000 AA Lindeloo\nprivacy@arbodienst-weverskade.example',
    agreements: [
      exchanging('Basiscontract arbodienstverlening; map Contracten, Personeel', '2025-02-03', {
        reviewOn: '2027-02-01',
        shared: 'Wij geven door wie ziek of weer beter is gemeld, met functie en werktijden. De bedrijfsarts zegt ons alleen wat iemand nog kan en wat daarvoor nodig is.',
        requests: 'Ieder beantwoordt verzoeken over het eigen dossier. Wie een verzoek krijgt dat voor de ander is, stuurt het binnen drie werkdagen door.',
        breachNotice: 'Ieder meldt de eigen datalekken zelf, en laat het de ander binnen 48 uur weten als het om dezelfde medewerker gaat.',
        retention: 'Ieder volgens de eigen termijnen; het medisch dossier blijft bij de arbodienst.',
      }),
    ],
    remarks: 'Onze eigen arbodienst. De bedrijfsarts beslist zelf over het medisch dossier en is dus geen verwerker.',
  }),
  sicknessInsurer: party('Verzuimverzekeraar Haagpoort', {
    contact: 'Poortlaan 2\n0000 AF Lindeloo',
    agreements: [
      exchanging('Verzuimverzekering met polis; map Contracten, Personeel', '2025-12-15', {
        until: '2027-12-31',
        reviewOn: '2027-09-01',
        shared: 'Wij geven per zieke medewerker naam, loon, eerste ziektedag en percentage door, om de uitkering te berekenen. Een oorzaak geven wij nooit.',
        requests: 'De verzekeraar beantwoordt verzoeken over zijn polis en uitkeringen, wij over ons verzuimdossier. Wijzigen wij iets, dan melden wij het hem.',
        breachNotice: 'Ieder meldt de eigen datalekken zelf.',
        retention: 'De verzekeraar volgt zijn eigen termijnen; wij de onze.',
      }),
    ],
  }),
  pensionFund: party('Pensioenfonds Haagkring', { contact: 'Ringweg 15\n0000 AG Lindeloo', agreements: [otherwise('Uitvoeringsovereenkomst pensioen; map Contracten, Personeel', '2023-01-02')] }),
  taxOffice: party('Belastingdienst', { remarks: 'Ontvangt de aangifte loonheffingen en kan de administratie opvragen.' }),
  accountant: party('Accountantskantoor Lindeloo', {
    contact: 'Markt 22\n0000 AB Lindeloo\nkantoor@accountants-lindeloo.example',
    agreements: [
      exchanging('Opdrachtbevestiging samenstellen jaarrekening; map Contracten, Financiën', '2026-01-19', {
        until: '2027-06-30',
        reviewOn: '2027-03-01',
        shared: 'Wij geven hem de administratie van het boekjaar, met namen op facturen en loonstaten, om de jaarrekening samen te stellen.',
        requests: 'Wij beantwoorden verzoeken over onze administratie, hij over zijn controledossier.',
        breachNotice: 'Hij laat ons een datalek met onze gegevens binnen 24 uur weten; wij melden het aan de AP.',
        retention: 'Zijn dossier blijft zeven jaar bewaard, volgens zijn eigen regels.',
      }),
    ],
    remarks: 'Beslist zelf over zijn dossier, vanwege de eigen beroepsregels.',
  }),
  bank: party('De bank van het bureau', { agreements: [otherwise('Rekeningovereenkomst zakelijk', '2019-09-02')], remarks: 'Bank en rekening staan in de financiële administratie.' }),
  complaintsBoard: party('Klachtencommissie Re-integratie Lindeloo', {
    contact: 'Postbus 0\n0000 AH Lindeloo\nklachten@commissie-lindeloo.example',
    agreements: [otherwise('Aansluiting bij de klachtenregeling; map Privacy, Klachten', '2024-09-02', { reviewOn: '2027-09-01' })],
    remarks: 'Onafhankelijke commissie met een eigen reglement.',
  }),
  authority: party('Autoriteit Persoonsgegevens', { remarks: 'Toezichthouder; ontvangt meldingen van datalekken en antwoorden op vragen.' }),
} as const satisfies Record<string, Party>;

import type { Party } from '../record/party';
import { processing } from './build/agreement';
import { party } from './build/party';

/** Those who work for the firm, on its instruction. */
export const suppliers = {
  clientSystemSupplier: party('Dossierhaag Software', {
    contact: 'Datalaan 5\n0000 AJ Lindeloo\nprivacy@dossierhaag.example',
    agreements: [
      processing('cliëntvolgsysteem; map Contracten, Leveranciers', '2025-05-19', {
        until: '2028-05-31',
        reviewOn: '2027-05-17',
        guarantees: 'Certificaat ISO 27001 en NEN 7510, gezien op 12 mei 2025; geldig tot 2027.',
      }),
    ],
    subprocessors: 'Wolkenhaag Hosting (datacentrum, Nederland).',
  }),
  vacancySupplier: party('Vacaturehaag', {
    contact: 'Zoekweg 9\n0000 AK Oeverwaard\nprivacy@vacaturehaag.example',
    agreements: [
      processing('vacaturezoeksysteem; map Contracten, Leveranciers', '2025-10-06', {
        until: '2027-10-31',
        reviewOn: '2027-07-05',
        guarantees: 'Certificaat ISO 27001, gezien op 29 september 2025.',
      }),
    ],
    country: 'DE',
    subprocessors: 'Eén datacentrum in Duitsland.',
    remarks: 'Nederlands bedrijf; de gegevens staan in Duitsland.',
  }),
  hosting: party('Wolkenhaag Hosting', {
    contact: 'Serverpad 1\n0000 AL Lindeloo\nprivacy@wolkenhaag.example',
    agreements: [
      processing('hosting, e-mail en opslag; map Contracten, Leveranciers', '2024-11-04', {
        reviewOn: '2027-11-01',
        guarantees: 'Certificaat ISO 27001 en het jaarlijkse rapport van de auditor, gezien op 28 oktober 2024.',
      }),
    ],
    subprocessors: 'Geen; eigen datacentrum in Nederland.',
  }),
  itSupport: party('Systeembeheer Korenhaag', {
    contact: 'Molenpad 18\n0000 AM Lindeloo\nhulp@korenhaag.example',
    agreements: [
      processing('systeembeheer; map Contracten, Leveranciers', '2025-03-10', {
        until: '2028-03-31',
        reviewOn: '2027-03-08',
        guarantees: 'Vragenlijst over beveiliging, beantwoord op 3 maart 2025; logboek van elke sessie.',
      }),
    ],
    subprocessors: 'Geen; eigen medewerkers in Nederland.',
    remarks: 'Kijkt alleen mee als een medewerker daarom vraagt; elke sessie wordt vastgelegd.',
  }),
  payrollOffice: party('Salariskantoor Oeverwaard', {
    contact: 'Dijkplein 11\n0000 AC Oeverwaard\nprivacy@salariskantoor-oeverwaard.example',
    agreements: [
      processing('salarisverwerking; map Contracten, Personeel', '2024-12-02', {
        until: '2027-12-31',
        reviewOn: '2027-09-06',
        guarantees: 'Rapport ISAE 3402 over 2023, gezien op 25 november 2024.',
      }),
    ],
    subprocessors: 'Leverancier van het salarispakket (Nederland).',
  }),
  bookkeepingSupplier: party('Grootboekhaag', {
    contact: 'Balanslaan 3\n0000 AN Lindeloo\nprivacy@grootboekhaag.example',
    agreements: [
      processing('boekhoudpakket; map Contracten, Financiën', '2025-01-13', {
        until: '2027-12-31',
        reviewOn: '2027-10-04',
        guarantees: 'Certificaat ISO 27001, gezien op 6 januari 2025.',
      }),
    ],
    subprocessors: 'Eén datacentrum in Nederland.',
  }),
  shredding: party('Archiefvernietiging Lindeloo', {
    contact: 'Spinnerijweg 2\n0000 AD Lindeloo',
    agreements: [
      processing('vernietiging van papier; map Contracten, Leveranciers', '2025-06-16', {
        reviewOn: '2027-06-14',
        guarantees: 'Erkenning voor het vernietigen van vertrouwelijk papier, gezien op 9 juni 2025; een bewijs bij elke ophaling.',
      }),
    ],
    subprocessors: 'Geen; eigen wagens en eigen installatie in Nederland.',
    remarks: 'Haalt de afgesloten bakken op en geeft een certificaat.',
  }),
  mailingSupplier: party('Larkmeadow Mail Inc.', {
    contact: '100 Meadow Road, Larkmeadow, Verenigde Staten\nprivacy@larkmeadow.example',
    country: 'US',
    agreements: [
      processing('nieuwsbriefprogramma met standaardcontractbepalingen; map Contracten, Leveranciers', '2025-09-08', {
        reviewOn: '2027-09-06',
        guarantees: 'Certificaat ISO 27001 en de antwoorden in de DTIA, gezien op 1 september 2025.',
      }),
    ],
    subprocessors: 'Lijst op de website van de leverancier; wij krijgen bericht van elke wijziging.',
  }),
} as const satisfies Record<string, Party>;

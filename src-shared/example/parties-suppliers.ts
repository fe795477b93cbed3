import type { Party } from '../record/party';
import { party } from './build/party';

/** Those who work for the firm, on its instruction. */
export const suppliers = {
  clientSystemSupplier: party('Dossierhaag Software', {
    contact: 'Datalaan 5\n0000 AJ Lindeloo\nprivacy@dossierhaag.example',
    contract: 'Verwerkersovereenkomst cliëntvolgsysteem; map Contracten, Leveranciers',
    contractFrom: '2025-05-19',
    contractUntil: '2028-05-31',
    contractReviewOn: '2027-05-17',
    subprocessors: 'Wolkenhaag Hosting (datacentrum, Nederland).',
  }),
  vacancySupplier: party('Vacaturehaag', {
    contact: 'Zoekweg 9\n0000 AK Oeverwaard\nprivacy@vacaturehaag.example',
    contract: 'Verwerkersovereenkomst vacaturezoeksysteem; map Contracten, Leveranciers',
    country: 'DE',
    contractFrom: '2025-10-06',
    contractUntil: '2027-10-31',
    contractReviewOn: '2027-07-05',
    subprocessors: 'Eén datacentrum in Duitsland.',
    remarks: 'Nederlands bedrijf; de gegevens staan in Duitsland.',
  }),
  hosting: party('Wolkenhaag Hosting', {
    contact: 'Serverpad 1\n0000 AL Lindeloo\nprivacy@wolkenhaag.example',
    contract: 'Verwerkersovereenkomst hosting, e-mail en opslag; map Contracten, Leveranciers',
    contractFrom: '2024-11-04',
    contractReviewOn: '2027-11-01',
    subprocessors: 'Geen; eigen datacentrum in Nederland.',
  }),
  itSupport: party('Systeembeheer Korenhaag', {
    contact: 'Molenpad 18\n0000 AM Lindeloo\nhulp@korenhaag.example',
    contract: 'Verwerkersovereenkomst systeembeheer; map Contracten, Leveranciers',
    contractFrom: '2025-03-10',
    contractUntil: '2028-03-31',
    contractReviewOn: '2027-03-08',
    remarks: 'Kijkt alleen mee als een medewerker daarom vraagt; elke sessie wordt vastgelegd.',
  }),
  payrollOffice: party('Salariskantoor Oeverwaard', {
    contact: 'Dijkplein 11\n0000 AC Oeverwaard\nprivacy@salariskantoor-oeverwaard.example',
    contract: 'Verwerkersovereenkomst salarisverwerking; map Contracten, Personeel',
    contractFrom: '2024-12-02',
    contractUntil: '2027-12-31',
    contractReviewOn: '2027-09-06',
    subprocessors: 'Leverancier van het salarispakket (Nederland).',
  }),
  bookkeepingSupplier: party('Grootboekhaag', {
    contact: 'Balanslaan 3\n0000 AN Lindeloo\nprivacy@grootboekhaag.example',
    contract: 'Verwerkersovereenkomst boekhoudpakket; map Contracten, Financiën',
    contractFrom: '2025-01-13',
    contractUntil: '2027-12-31',
    contractReviewOn: '2027-10-04',
  }),
  shredding: party('Archiefvernietiging Lindeloo', {
    contact: 'Spinnerijweg 2\n0000 AD Lindeloo',
    contract: 'Verwerkersovereenkomst vernietiging van papier; map Contracten, Leveranciers',
    contractFrom: '2025-06-16',
    contractReviewOn: '2027-06-14',
    remarks: 'Haalt de afgesloten bakken op en geeft een certificaat.',
  }),
  mailingSupplier: party('Larkmeadow Mail Inc.', {
    contact: '100 Meadow Road, Larkmeadow, Verenigde Staten\nprivacy@larkmeadow.example',
    country: 'US',
    contract: 'Verwerkersovereenkomst nieuwsbriefprogramma met standaardcontractbepalingen; map Contracten, Leveranciers',
    contractFrom: '2025-09-08',
    contractReviewOn: '2027-09-06',
    subprocessors: 'Lijst op de website van de leverancier; wij krijgen bericht van elke wijziging.',
  }),
} as const satisfies Record<string, Party>;

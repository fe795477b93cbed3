import type { System } from '../record/system';
import type { PartyKey } from './parties';

function system(name: string, supplier: PartyKey | '', location: string, country: string, remarks = ''): System {
  return { name, supplier, location, country, remarks };
}

/** Where the example firm keeps data. */
export const systems = {
  clientSystem: system('Cliëntvolgsysteem', 'clientSystemSupplier', 'Datacentrum van de leverancier in Nederland', 'NL', 'Hoofdplaats van elk cliëntdossier.'),
  vacancyTool: system('Vacaturezoeksysteem', 'vacancySupplier', 'Datacentrum van de leverancier in Duitsland', 'DE', 'Account van de cliënt wordt gesloten aan het einde van het traject.'),
  mail: system('E-mail en agenda', 'hosting', 'Datacentrum van Wolkenhaag in Nederland', 'NL'),
  sharedDrive: system('Gedeelde schijf', 'hosting', 'Datacentrum van Wolkenhaag in Nederland', 'NL', 'Sjablonen, contracten en de mappen Privacy en Personeel; geen cliëntdossiers.'),
  payroll: system('Salarispakket', 'payrollOffice', 'Datacentrum in Nederland', 'NL'),
  bookkeeping: system('Boekhoudpakket', 'bookkeepingSupplier', 'Datacentrum in Nederland', 'NL'),
  website: system('Website', 'hosting', 'Datacentrum van Wolkenhaag in Nederland', 'NL', 'Alleen cookies die nodig zijn om de site te laten werken.'),
  mailings: system('Nieuwsbriefprogramma', 'mailingSupplier', 'Datacentrum van de leverancier in de Verenigde Staten', 'US'),
  paper: system('Papieren dossier', '', 'Archiefkast in kamer 0.04, Weverskade 12', 'NL', 'Alleen stukken met een handtekening; de rest is digitaal.'),
} as const satisfies Record<string, System>;

export type SystemKey = keyof typeof systems;

import type { Measure } from '../record/measure';

const technical = (name: string, description: string): Measure => ({ name, type: 'technical', description });
const organisational = (name: string, description: string): Measure => ({ name, type: 'organisational', description });

/** What the example firm does to keep data safe. */
export const measures = {
  policy: organisational('Informatiebeveiligingsbeleid', 'Vastgesteld door de directie en elk jaar bijgewerkt. Alle medewerkers krijgen het bij hun aanstelling.'),
  needToKnow: organisational('Autorisatiematrix (need-to-know)', 'Per functie staat vast wie welke gegevens ziet. De teamleider loopt de lijst elk halfjaar na.'),
  twoSteps: technical('Inloggen in twee stappen (MFA)', 'Voor alle systemen die van buiten te bereiken zijn, met een app op de telefoon.'),
  storage: technical('Versleutelde opslag', 'De schijven van laptops en servers zijn versleuteld.'),
  transport: technical('Versleutelde verzending', 'Websites en koppelingen werken alleen via een versleutelde verbinding.'),
  secureMail: technical('Veilig mailen', 'Verslagen en andere vertrouwelijke stukken gaan via beveiligde e-mail; de ontvanger bewijst met een code wie hij is.'),
  backup: technical('Back-up met hersteltest', 'Elke nacht een versleutelde kopie op een andere plaats; kopieën zijn na drie maanden weg. Twee keer per jaar een proef met terugzetten.'),
  logging: technical('Logging met controle', 'Het cliëntvolgsysteem legt vast wie welk dossier opent. De teamleider controleert elke maand een steekproef; de logboeken blijven zes maanden.'),
  updates: technical('Updates en antimalware', 'De systeembeheerder installeert beveiligingsupdates binnen twee weken, dringende binnen twee dagen.'),
  cleanDesk: organisational('Clean desk', 'Na werktijd liggen er geen stukken op bureaus en printers. Wie wegloopt, vergrendelt zijn scherm.'),
  lockedRoom: organisational('Afgesloten ruimte en sleutelbeheer', 'Papieren dossiers liggen in een afgesloten kast; de officemanager geeft sleutels uit en houdt bij wie er een heeft.'),
  secrecy: organisational('Geheimhoudingsverklaring', 'Iedere medewerker, stagiair en ingehuurde kracht tekent voor het eerste dossier een verklaring.'),
  training: organisational('Training van medewerkers', 'Elk jaar een training van een halve dag, met oefeningen over datalekken en verslagen. Nieuwe medewerkers volgen hem in hun eerste maand.'),
  processorContracts: organisational('Verwerkersovereenkomst', 'Met elke verwerker, voordat hij gegevens krijgt. De FG leest mee.'),
  breachProcedure: organisational('Datalekprocedure', 'Melden bij één adres, beoordelen binnen een dag, op tijd naar de AP en de betrokkenen.'),
  cleanUp: organisational('Opruimen na de bewaartermijn', 'Elk kwartaal een lijst van dossiers waarvan de termijn voorbij is; de administratie wist en vernietigt ze en tekent de lijst af.'),
} as const satisfies Record<string, Measure>;

export type MeasureKey = keyof typeof measures;

/** What holds for everything that the firm does. */
export const everywhere: readonly MeasureKey[] = ['policy', 'needToKnow', 'twoSteps', 'storage', 'transport', 'backup', 'updates', 'training', 'breachProcedure', 'cleanUp'];

/** What comes on top of that for files of clients. */
export const aroundFiles: readonly MeasureKey[] = ['secureMail', 'logging', 'cleanDesk', 'lockedRoom', 'secrecy', 'processorContracts'];

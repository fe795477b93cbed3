/** Who works at the example firm; made up, like everything in this folder. */
export const director = 'Mirte van Lindeloo, directeur';
export const dpo = 'Noor Weverskade';
export const teamLeader = 'Pim Lindehof';

/** What the director adopted in one meeting. */
export const adopted = { status: 'inUse', adoptedBy: director, adoptedOn: '2026-03-16', reviewOn: '2027-03-16' } as const;

/** Health data may only be handled by people who are bound to secrecy: art. 30(4) UAVG. */
export const secrecyOfCoaches =
  'Coaches, teamleider en administratie tekenen bij hun aanstelling een geheimhoudingsverklaring; die blijft gelden na hun vertrek. De verklaringen liggen in het personeelsdossier.';

export const secrecyOfStaff = 'Geheimhouding staat in elke arbeidsovereenkomst en, voor ingehuurde krachten, in een aparte verklaring.';

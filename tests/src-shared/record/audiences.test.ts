import { describe, expect, it } from 'vitest';
import { audienceOf, audiencesIn, touches, type Audience } from '@shared/record/audiences';
import { suggestionsOf } from '@shared/record/suggestions';

/** It is a group of the register by itself, not one of the usual audiences. */
const isOwnGroup = ({ id }: Audience) => id.startsWith('group:');

const activity = (...names: string[]) => ({ subjects: names.map((name, index) => ({ id: `${index}`, name, description: '' })) });
const labels = (...names: string[]) => audiencesIn([activity(...names)]).map(({ label }) => label);
const audience = (id: string): Audience => ({ id, label: '' });

const usual = ['Cliënten, kandidaten en deelnemers', 'Medewerkers', 'Sollicitanten', 'Stagiairs en vrijwilligers', 'Zakelijke relaties', 'Websitebezoekers', 'Bezoekers'];

describe('audiences', () => {
  it('are the usual seven, even of an empty register', () => {
    expect(audiencesIn([]).map(({ label }) => label)).toEqual(usual);
  });

  it('have every group of the register that belongs to none of them, once', () => {
    expect(labels('Medewerker', 'Abonnee van de nieuwsbrief', ' abonnee  van de nieuwsbrief ', '', '  ')).toEqual([...usual, 'Abonnee van de nieuwsbrief']);
  });

  it.each([
    ['clients', ['Cliënt met een uitkering', 'Cliënt in dienst bij een werkgever', 'Cliënt die zelf betaalt', 'Deelnemer dagbesteding of participatie', 'cliënten', 'Kandidaat', 'CLIËNT', 'clienten', 'Client', 'Clienten van de gemeente', 'Clie\u0308nt', 'Particuliere cliënten', 'Zelfbetalende cliënt', 'Coachee', 'Jobcoachees', 'Re-integranten bij een werkgever', 'Alle nieuwe deelnemers']],
    ['staff', ['Medewerker', ' medewerkers ']],
    ['applicants', ['Sollicitant', 'Sollicitant in het bestand', 'Afgewezen sollicitanten', 'Open sollicitant']],
    ['interns', ['Stagiair', 'Vrijwilligers', 'Stagiairs en vrijwilligers']],
    ['relations', ['Contactpersoon van een opdrachtgever', 'Contactpersoon van een werkgever', 'Leverancier', 'Ingehuurde kracht of zzp\'er']],
    ['websiteVisitors', ['Websitebezoeker', 'Websitebezoekers']],
    ['visitors', ['Bezoeker', 'bezoekers']],
  ])('put groups with %s', (id, names) => {
    expect(names.map(audienceOf)).toEqual(names.map(() => id));
  });

  it.each(['Medewerker van een opdrachtgever', 'Particuliere opdrachtgevers', 'Re-integratieconsulent', 'Coach', 'Kandidaat-medewerker', 'Cliëntenraad', 'Clientenraad', 'Contactpersoon of naaste', 'Wettelijk vertegenwoordiger'])('leave %s an audience of its own', (name) => {
    const found = audiencesIn([activity(name)]).at(-1);
    expect(found).toMatchObject({ label: name });
    expect(isOwnGroup(found ?? audience(''))).toBe(true);
  });

  it('cover each suggested group', () => {
    const own = suggestionsOf('dataSubject').filter(({ label }) => isOwnGroup(audience(audienceOf(label))));
    expect(own.map(({ label }) => label)).toEqual(['Wettelijk vertegenwoordiger', 'Contactpersoon of naaste']);
  });

  it('are touched by an activity with one of their groups', () => {
    expect(touches(audience('staff'), activity('Sollicitant', 'MEDEWERKER'))).toBe(true);
    expect(touches(audience('staff'), activity('Sollicitant', ''))).toBe(false);
  });
});

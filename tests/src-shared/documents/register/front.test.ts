import { describe, expect, it } from 'vitest';
import type { Activity } from '@shared/record/activity/activity';
import { blankJointController } from '@shared/record/joint-controller';
import { lines, organisation, register } from './try-register';

describe('the front of a register', () => {
  const front = (changes: Partial<typeof organisation>, activities: readonly Partial<Activity>[] = [{ role: 'controller' }]) =>
    register(activities, { organisation: { ...organisation, ...changes } }).blocks.slice(0, 2).flatMap(lines);

  it('tells whose it is, of which day and how much', () => {
    const model = register([{ role: 'controller', status: 'draft' }]);
    expect(model).toMatchObject({ title: 'Register van verwerkingsactiviteiten', organisation: 'Bureau Voorbeeld', language: 'nl-NL', date: '2026-11-21' });
    expect(model.version).toMatch(/^[0-9a-f]{8}$/);
    expect(model.blocks.slice(0, 2).flatMap(lines)).toEqual([
      'art. 30(1)(a)| Naam van de organisatie: Bureau Voorbeeld',
      'art. 30(1)(a)| Adres: Dorpsweg 1 / 1000 AA Nergens',
      'art. 30(1)(a)| E-mailadres: privacy@voorbeeld.example',
      'art. 30(1)(a)| Telefoonnummer: Nog niet ingevuld',
      '| KvK-nummer: 12345678',
      '| Soort organisatie: Nog niet ingevuld',
      'art. 30(1)(a)| Functionaris voor gegevensbescherming (FG): Nog niet ingevuld',
      '| Datum: 21 november 2026',
      '| Aantal verwerkingen: 1\u00a0als verwerkingsverantwoordelijke',
      '| Waarvan concept: 1',
      `| Versie: ${model.version}`,
    ]);
  });

  it('names the FG, the representative and who is jointly responsible', () => {
    const joint = { ...blankJointController('j'), party: 'employer', arrangement: 'Regeling.' };
    const lines = front({ sector: 'public', representative: 'Kantoor Gent', hasDpo: 'yes', dpoName: 'B. Bos', dpoNumber: 'FG1', jointControllers: [joint] });
    expect(lines.slice(5, 12)).toEqual([
      '| Soort organisatie: Overheid',
      'art. 30(1)(a)| Vertegenwoordiger in de EU: Kantoor Gent',
      'art. 30(1)(a)| Naam van de FG: B. Bos',
      'art. 30(1)(a)| E-mailadres van de FG: Nog niet ingevuld',
      'art. 30(1)(a)| Telefoonnummer van de FG: Nog niet ingevuld',
      '| Nummer van de aanmelding bij de AP: FG1',
      'art. 30(1)(a)| Vaste gezamenlijk verantwoordelijken: Werkgever Jansen / Markt 1 / info@jansen.example / Onderlinge regeling: Regeling.',
    ]);
    expect(front({ hasDpo: 'no' })).toContain('art. 30(1)(a)| Functionaris voor gegevensbescherming (FG): Geen FG');
  });

  it('cites art. 30(2) for a mere processor', () => {
    expect(front({}, [{ role: 'processor' }])[0]).toBe('art. 30(2)(a)| Naam van de organisatie: Bureau Voorbeeld');
  });
});

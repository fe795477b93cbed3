import { describe, expect, it } from 'vitest';
import { blankCell, blankDataCategory } from '@shared/record/activity/subjects-and-data';
import { told } from './try-register';

const ofClients = (id: string, name: string) => ({ ...blankDataCategory(id), name, dataClass: 'ordinary' as const, sources: ['UWV'], subjects: [blankCell('s')] });
const subjects = [{ id: 's', name: 'Cliënt', description: '' }];
const health = { dataClass: 'special' as const, special: 'health' as const, exception: 'reintegration' as const, exceptionLaws: ['Wet X'] };

describe('data of an activity', () => {
  it('share a row where class, groups and source are equal', () => {
    const lines = told({ role: 'controller', subjects, dataCategories: [ofClients('1', 'NAW'), { ...ofClients('2', 'Functie'), sources: [] }, ofClients('3', 'Cv')] });
    expect(lines).toEqual(expect.arrayContaining(['| NAW / Cv | Gewoon | Cliënt | UWV |', '| Functie | Gewoon | Cliënt |  |']));
  });

  it('name an exception and its law once, with what is said of each', () => {
    const lines = told({
      role: 'controller',
      dataCategories: [
        { ...ofClients('1', 'FML'), ...health, exceptionExplanation: 'De coach.' },
        { ...ofClients('2', 'Verslag'), ...health, exceptionExplanation: 'Alleen uren.' },
        { ...ofClients('3', 'BSN'), dataClass: 'idNumber', exception: null },
      ],
    });
    const allowed = 'Re-integratie of begeleiding bij ziekte of arbeidsongeschiktheid (Wet X)';
    expect(lines.filter((line) => line.includes('Uitzondering'))).toEqual([
      `UAVG art. 30(1)(b)| Uitzondering op het verbod: FML; Verslag: ${allowed} / FML: De coach. / Verslag: Alleen uren.`,
      '| Uitzondering op het verbod: BSN: Nog niet ingevuld',
    ]);
  });

  it('say why they are needed once for all of which it is true', () => {
    const needed = (id: string, name: string, necessity: string) => ({ ...ofClients(id, name), necessity });
    const lines = told({ role: 'controller', dataCategories: [needed('1', 'NAW', 'Bellen.'), needed('2', 'FML', 'Werk.'), needed('3', 'Cv', 'Bellen.')] });
    expect(lines).toContain('art. 5(1)(c)| Waarom nodig: NAW; Cv: Bellen. / FML: Werk.');
  });
});

import { expect, test } from 'vitest';
import { suggestionsOf } from '@shared/record/suggestions';
import { blankDataCategory, type DataCategory } from '@shared/record/activity/subjects-and-data';
import { classFitsName } from '@shared/rules/activity/data-class';
import { cases, foundBy } from '../try-rules';

const data = (name: string, dataClass: DataCategory['dataClass'], special: DataCategory['special'] = null) => ({
  role: 'controller' as const,
  dataCategories: [{ ...blankDataCategory('d'), name, dataClass, special }],
});
const place = ['dataCategories/d/dataClass'];

cases(classFitsName, {
  met: [
    ['the usual class', data('Burgerservicenummer (BSN)', 'idNumber')],
    ['no class yet: another rule says so', data('BSN', null)],
    ['a copy from which the number was taken', data('Kopie identiteitsbewijs zonder BSN en foto', 'sensitive')],
    ['the same in other words', data('Kopie paspoort, BSN afgeschermd', 'sensitive')],
    ['without the number', data('Salarisstrook zonder het BSN', 'sensitive')],
    ['heavier than usual', data('Correspondentie', 'special', 'health')],
    ['a word that a protected name begins with', data('Indicatie', 'ordinary')],
    ['a name that only resembles one', data('Beleid voor ziek- en herstelmeldingen', 'ordinary')],
    ['data of which the name says that they are not there', data('Verslag zonder medische gegevens', 'sensitive')],
    ['a word that only resembles one', data('Werkervaring in de gezondheidszorg', 'ordinary')],
    ['an ordinary name of the list, that has such a word in it', data('Kopie identiteitsbewijs zonder BSN en foto', 'sensitive')],
    ['one of two that the name has', data('Gezondheid en godsdienst', 'special', 'religion')],
    ['special, of a kind that is not known yet', data('Medische gegevens', 'special')],
    ['the abbreviation as part of a word', data('Bsnummers van relaties', 'ordinary')],
    ['as processor', { ...data('BSN', 'ordinary'), role: 'processor' }],
  ],
  notMet: [],
  judge: [
    ['the number as ordinary', data('BSN', 'ordinary'), place],
    ['the number in other words', data('Naam en burgerservicenummer', 'sensitive'), place],
    ['an absence report as ordinary', data('Ziek- en herstelmelding', 'ordinary'), place],
    ['limitations, by their abbreviation', data('fml', 'sensitive'), place],
    ['limitations, without it', data('Functionele mogelijkheden en beperkingen', 'ordinary'), place],
    ['the outcome of a VOG as sensitive', data(' uitkomst  vog', 'sensitive'), place],
    ['health as criminal', data('Medisch rapport', 'criminal'), place],
    ['health in other words', data('Gezondheidsgegevens', 'ordinary'), place],
    ['an illness', data('Diagnose', 'sensitive'), place],
    ['a longer name, of which a protected one is part', data('Medisch rapport: alleen dat het er is', 'sensitive'), place],
    ['a criminal record', data('Strafblad', 'ordinary'), place],
    ['the same as special', data('Strafblad', 'special', 'health'), place],
    ['membership of a union', data('Lidmaatschap vakbond', 'ordinary'), place],
    ['a belief as health', data('Godsdienst', 'special', 'health'), ['dataCategories/d/special']],
    ['health as religion', data('Medisch rapport', 'special', 'religion'), ['dataCategories/d/special']],
  ],
});

test('every suggestion with its own class fits', () => {
  for (const { label, dataClass = null, special = null } of suggestionsOf('dataCategory')) expect(foundBy(classFitsName, data(label, dataClass, special)), label).toEqual([]);
});

test('it names the class and the kind that such data usually are of', () => {
  expect(foundBy(classFitsName, data('VOG', 'ordinary'))[0]?.text).toContain('meestal ‘Strafrechtelijk’');
  expect(foundBy(classFitsName, data('Godsdienst', 'special', 'health'))[0]?.text).toContain('van de soort ‘Religie of levensovertuiging’');
  expect(foundBy(classFitsName, data('Etnische afkomst', 'ordinary'))[0]?.citations?.map(({ article }) => article)).toEqual(['9(1)', '22(1)']);
});

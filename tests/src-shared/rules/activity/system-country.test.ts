import { systemKind, type System } from '@shared/record/system';
import { systemCountryIsKnown } from '@shared/rules/activity/system-country';
import { cases } from '../try-rules';

const none = { role: 'controller' as const, anyTransfers: 'none' as const, systems: ['s'] };
const system = (facts: Partial<System>) => ({ systems: { s: { ...systemKind.blank(), ...facts } } });

cases(systemCountryIsKnown, {
  met: [
    ['its country is there', none, system({ name: 'CloudVerzuim', country: 'NL' })],
    ['a cabinet', none, system({ name: 'Dossierkast', location: 'Kamer 0.04' })],
    ['on paper', none, system({ name: 'Papieren dossier' })],
    ['of a supplier: that is asked there', none, system({ name: 'CloudVerzuim', supplier: 'p' })],
    ['an American service: another rule asks', none, system({ name: 'ChatGPT' })],
    ['nobody answered yet', { ...none, anyTransfers: null }, system({ name: 'CloudVerzuim' })],
    ['there are transfers', { ...none, anyTransfers: 'some' }, system({ name: 'CloudVerzuim' })],
    ['no system', { ...none, systems: [] }],
    ['a system that is not there any more', none],
    ['somewhere in Europe', none, system({ name: 'CloudVerzuim', country: 'EU' })],
    ['a country by the name that people abroad give it', none, system({ name: 'CloudVerzuim', country: 'Hongkong' })],
  ],
  notMet: [
    ['nothing tells where it is', none, ['systems'], system({ name: 'CloudVerzuim' })],
    ['a country that cannot be read', none, ['systems'], system({ name: 'CloudVerzuim', country: 'Atlantis' })],
    ['a country that cannot be read, of a supplier', none, ['systems'], system({ name: 'CloudVerzuim', country: 'Atlantis', supplier: 'p' })],
    ['only how it works', { ...none, role: 'processor' }, ['systems'], system({ name: 'CloudVerzuim', location: 'In de cloud' })],
  ],
  judge: [],
});

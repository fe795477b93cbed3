import { activity } from '../build/activity';
import { category, group } from '../build/data';
import { document, to, withInterest } from '../build/parts';
import type { Keep } from '../build/terms';
import { everywhere } from '../measures';
import { adopted, secrecyOfStaff } from '../people';

const relation: Keep = [
  'P2Y',
  'Laatste contact',
  'guideline',
  'Vrijstellingsbesluit Wbp art. 13 (vervallen, nog gebruikelijk)',
  'Na twee jaar zonder contact weten wij niet of iemand er nog werkt.',
  'R43',
];

/** Keeping in touch with those who give assignments and places. */
export const relations = activity('Relatiebeheer opdrachtgevers en werkgevers', {
  ...adopted,
  number: 'B-01',
  role: 'controller',
  inUseFrom: '2019-09-02',
  process: 'secondary',
  commissioners: ['Geen: eigen bedrijfsvoering'],
  owner: 'Officemanager',
  purposes: [
    withInterest({
      description: 'Contact houden met mensen bij opdrachtgevers en leveranciers, en bij werkgevers die plaatsen bieden.',
      interest: 'Zonder zakelijke contacten zijn er voor ons geen opdrachten en voor onze cliënten geen plaatsen.',
      interestNecessity: 'Naam, functie en zakelijke contactgegevens zijn genoeg; privégegevens noteren wij niet.',
      interestBalance: 'Wie voor zijn werk contact met ons heeft, verwacht dat wij hem kunnen bereiken en merkt er verder weinig van. Wie dat vraagt, halen wij uit de lijst.',
    }),
  ],
  necessity: 'Zonder gegevens is niemand te bereiken.',
  subsidiarity: 'Alleen algemene adressen gebruiken is overwogen; dan komt een vraag vaak bij de verkeerde.',
  proportionality: 'Zakelijke gegevens, en wie dat vraagt gaat uit de lijst.',
  subjects: [group('commissioner', 'Contactpersoon van een opdrachtgever'), group('employer', 'Contactpersoon van een werkgever'), group('supplier', 'Leverancier', 'Contactpersonen bij leveranciers.')],
  dataCategories: [
    category('Contactgegevens', { for: ['commissioner', 'employer', 'supplier'], from: ['Betrokkene zelf', 'Werkgever of opdrachtgever'], why: 'Om iemand te bellen of te schrijven; alleen zakelijke gegevens.', keep: relation }),
    category('Functie', { for: ['commissioner', 'employer', 'supplier'], from: ['Betrokkene zelf', 'Openbare bron'], why: 'Om de juiste persoon te vinden.', keep: relation }),
    category('Correspondentie', { for: ['commissioner', 'employer', 'supplier'], from: ['Betrokkene zelf'], why: 'Om afspraken na te lezen.', keep: relation }),
  ],
  provision: 'no',
  provisionConsequence: 'Wij zoeken dan een andere contactpersoon.',
  automatedDecisions: 'no',
  recipients: [to('hosting', 'processor', 'E-mail, agenda en adresboek.')],
  transfers: [],
  measures: [...everywhere, 'processorContracts'],
  systems: ['mail', 'sharedDrive'],
  securityExplanation: 'Geen bijzondere maatregelen naast die voor het hele bureau.',
  access: 'Alle medewerkers, om opdrachtgevers en werkgevers te kunnen bereiken.',
  secrecy: secrecyOfStaff,
  documents: [document('Protocol', 'Wat wij van contactpersonen noteren', '2026-03-16', 'Map Privacy, Werkwijzen')],
});

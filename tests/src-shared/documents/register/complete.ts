import type { Activity } from '@shared/record/activity/activity';
import { blankJointController } from '@shared/record/joint-controller';
import { blankPurpose } from '@shared/record/activity/purposes';
import { blankRecipient, blankTransfer } from '@shared/record/activity/sharing';
import { blankCell, blankDataCategory } from '@shared/record/activity/subjects-and-data';

/** Everything that art. 30(1) asks, answered. */
export const complete: Partial<Activity> = {
  number: '7',
  role: 'joint',
  process: 'primary',
  commissioners: ['Werkgever', 'UWV'],
  adoptedBy: 'N. de Wit',
  adoptedOn: '2026-03-12',
  inUseFrom: '2019-01-01',
  inUseUntil: 'eind 2030',
  owner: 'binnen',
  reviewOn: '2027-01-01',
  dpoAdvice: 'binnen',
  dpoAdviceOn: '2026-01-01',
  remarks: 'binnen',
  jointControllers: [{ ...blankJointController('j'), party: 'employer', arrangement: 'Ieder de eigen cliënten.' }],
  purposes: [
    { ...blankPurpose('p1'), description: 'Begeleiden.', basis: 'c', laws: ['BW art. 7:658a', 'Wet WIA art. 25'], basisExplanation: 'Opdracht.' },
    { ...blankPurpose('p2'), description: 'Nieuws sturen.', basis: 'a', consentProof: 'Formulier.' },
  ],
  subjects: [
    { id: 's1', name: 'Cliënt', description: 'in dienst' },
    { id: 's2', name: 'Medewerker', description: '' },
  ],
  dataCategories: [
    {
      ...blankDataCategory('c1'),
      name: 'NAW',
      dataClass: 'ordinary',
      sources: ['Betrokkene zelf', 'UWV'],
      necessity: 'Om te bellen.',
      term: 'P2Y',
      startEvent: 'Einde traject',
      termKind: 'policy',
      termSource: 'Richtlijn',
      termReason: 'Nazorg.',
      subjects: [blankCell('s1'), { ...blankCell('s2'), sources: ['Werkgever'], term: 'P1Y6M', termReason: 'Korter kan.' }, { ...blankCell('gone'), startEvent: 'Bezoek' }],
    },
    {
      ...blankDataCategory('c2'),
      name: 'FML',
      dataClass: 'special',
      special: 'health',
      exception: 'reintegration',
      exceptionLaws: ['Wet X'],
      exceptionExplanation: 'Alleen de coach.',
      term: 'zo kort als kan',
      startEvent: 'Einde traject',
      subjects: [blankCell('s1')],
    },
  ],
  provision: 'no',
  automatedDecisions: 'no',
  anyRecipients: 'some',
  recipients: [
    { ...blankRecipient('r1'), party: 'employer', role: 'controller', explanation: 'Voortgang.' },
    { ...blankRecipient('r2'), party: 'gone', role: null },
    { ...blankRecipient('r3'), party: '', role: 'internal' },
  ],
  anyTransfers: 'some',
  transfers: [{ ...blankTransfer('t'), party: 'employer', country: 'US', ground: 'standardClauses', document: 'SCC van 1 mei', explanation: 'DTIA gedaan.' }],
  measures: ['mfa', 'gone'],
  systems: ['files'],
  securityExplanation: 'Zie beleid.',
  access: 'De coach.',
  secrecy: 'Verklaring.',
  documents: [{ id: 'd', title: 'Afweging', type: 'Belangenafweging', location: 'binnen', date: '2026-03-12' }],
};

import { avg, type Citation } from './citation';

/** What a party is to us when it gets data: art. 4(7)–(10), 26 and 28 AVG. */
export interface RecipientRoleFacts {
  readonly role: RecipientRole;
  readonly label: string;
  readonly help: string;
  readonly citation: Citation;
}

export const recipientRoleNames = ['controller', 'joint', 'processor', 'subprocessor', 'internal'] as const;
export type RecipientRole = (typeof recipientRoleNames)[number];

export const recipientRoles: readonly RecipientRoleFacts[] = [
  {
    role: 'controller',
    label: 'Zelf verantwoordelijk',
    help: 'Bepaalt zelf wat er met de gegevens gebeurt, zoals UWV, een gemeente, de accountant of de bedrijfsarts.',
    citation: avg('4(7)'),
  },
  { role: 'joint', label: 'Samen met ons verantwoordelijk', help: 'Bepaalt samen met ons doel en middelen; leg een onderlinge regeling vast.', citation: avg('26') },
  { role: 'processor', label: 'Verwerker', help: 'Werkt alleen voor ons en op onze schriftelijke instructie; er is een verwerkersovereenkomst nodig. Alleen als wij zelf verantwoordelijk zijn.', citation: avg('28(3)') },
  {
    role: 'subprocessor',
    label: 'Subverwerker',
    help: 'Wordt door een verwerker ingeschakeld. Zijn wij verantwoordelijk, dan met onze toestemming. Zijn wij zelf de verwerker, dan is het wie wij inschakelen, met toestemming van onze opdrachtgever.',
    citation: avg('28(4)'),
  },
  { role: 'internal', label: 'Eigen organisatie', help: 'Een afdeling of functie bij ons zelf.', citation: avg('4(9)') },
];

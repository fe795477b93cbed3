import { avg, cite } from '../../law/citation';
import { organisationRule } from '../rule';

/** What other demands hang on is answered: how large the organisation is and for whom it works. */
export const organisationIsDescribed = organisationRule({
  id: 'organisation-described',
  level: 'tip',
  title: 'Bekend is hoe groot uw organisatie is en voor wie zij werkt',
  citations: [avg('30(5)'), cite('suwiDecree', '4.1(1)(b)')],
  reads: ['size', 'worksForUwv'],
  *check({ size, worksForUwv }) {
    if (size === null) yield { path: ['size'], citations: [avg('30(5)')], text: 'Kies hoeveel mensen er werken. Een grote organisatie heeft altijd een register nodig, een kleine bijna altijd.' };
    if (worksForUwv === null) yield { path: ['worksForUwv'], citations: [cite('suwiDecree', '4.1(1)(b)')], text: 'Kies of u in opdracht van UWV of een gemeente werkt. Dan vraagt het contract een privacyreglement en een klachtenregeling.' };
  },
});

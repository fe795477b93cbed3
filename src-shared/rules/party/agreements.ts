import { avg } from '../../law/citation';
import { isUnanswered } from '../../record/says-nothing';
import { readDate, showDate } from '../../values/date';
import { isCommissioner } from '../commissioners';
import { partyRule } from '../rule';
import { hasEnded, processorAgreements, processorUse } from './use';

/** A contract that is still in use has not ended, and is looked at again in time. */
export const agreementIsKept = partyRule({
  id: 'agreement-kept',
  level: 'warning',
  title: 'Overeenkomsten lopen nog en worden op tijd bekeken',
  citations: [avg('24(1)'), avg('5(2)')],
  reads: ['name', 'agreements'],
  also: ['uses', 'activities', 'today'],
  *check(party, world, { id }) {
    const { today } = world;
    // Where an agreement with a processor is needed and none holds, that is an error of its own.
    const needed = processorUse(id, world).all.length > 0 && !processorAgreements(party, today).hold;
    const used = world.uses(id).length > 0;
    for (const agreement of party.agreements) {
      const { id: item, type, until, reviewOn } = agreement;
      if (hasEnded(agreement, today)) {
        const replaced = party.agreements.some((each) => each.type === type && !hasEnded(each, today));
        // Whoever nobody has to do with any more needs no new one; the old one stays as proof.
        if (!used || replaced || (needed && type === 'processor')) continue;
        yield { path: ['agreements', item, 'until'], text: `Deze overeenkomst liep af op ${showDate(readDate(until) ?? '')}. Leg de nieuwe vast. De oude blijft staan, om later te kunnen laten zien wat gold.` };
        continue;
      }
      const review = readDate(reviewOn);
      // ...and nobody looks again at what is done with no one.
      if (review !== undefined && review < today && (used || isCommissioner(party, world))) yield { path: ['agreements', item, 'reviewOn'], text: `Op ${showDate(review)} zou deze overeenkomst opnieuw bekeken zijn. Kijk of alles nog klopt en kies een nieuwe datum.` };
    }
  },
});

const asked = [
  ['breachNotice', '33(1)', 'Schrijf op wie een datalek aan wie meldt, en binnen hoeveel uur. Veel opdrachtgevers vragen het sneller dan de wet.'],
  ['retention', '5(1)(e)', 'Schrijf op hoe lang u de gegevens volgens dit contract bewaart.'],
  ['atTheEnd', '5(1)(e)', 'Schrijf op wat er aan het einde van de opdracht met de gegevens gebeurt: overdragen, teruggeven of wissen.'],
] as const;

/** Of a contract with who gives us work it is known what it says of breaches, keeping and the end. */
export const assignmentIsClear = partyRule({
  id: 'assignment-clear',
  level: 'tip',
  title: 'Van een opdracht is bekend wat zij over persoonsgegevens zegt',
  citations: [avg('24(1)')],
  reads: ['agreements'],
  also: ['today'],
  *check({ agreements }, { today }) {
    for (const agreement of agreements) {
      if (agreement.type !== 'assignment' || hasEnded(agreement, today)) continue;
      for (const [key, article, text] of asked) if (isUnanswered(agreement[key])) yield { path: ['agreements', agreement.id, key], citations: [avg(article)], text };
    }
  },
});

const askedOfTwo = [
  ['shared', ['5(1)(b)'], 'Schrijf op welke gegevens u met deze partij deelt, waarvoor, en wie ze aan wie geeft.'],
  ['requests', ['12(3)', '19'], 'Schrijf op wie verzoeken van betrokkenen beantwoordt, en hoe u elkaar laat weten wat er is gewijzigd of gewist.'],
  ['breachNotice', ['33(1)'], 'Schrijf op wie een datalek meldt, en wanneer u het elkaar laat weten.'],
  ['retention', ['5(1)(e)'], 'Schrijf op hoe lang ieder van u de gegevens bewaart.'],
] as const;

/** Of an agreement with who decides for itself it is known what is shared and who answers for what. No law asks for the agreement itself. */
export const exchangeIsClear = partyRule({
  id: 'exchange-clear',
  level: 'tip',
  title: 'Van een overeenkomst tussen twee verantwoordelijken is bekend wat er wordt gedeeld en wie waarvoor instaat',
  citations: [avg('24(1)')],
  reads: ['agreements'],
  also: ['uses', 'today'],
  *check({ agreements }, world, { id }) {
    if (world.uses(id).length === 0) return;
    for (const agreement of agreements) {
      if (agreement.type !== 'exchange' || hasEnded(agreement, world.today)) continue;
      for (const [key, articles, text] of askedOfTwo) if (isUnanswered(agreement[key])) yield { path: ['agreements', agreement.id, key], citations: articles.map((article) => avg(article)), text };
    }
  },
});

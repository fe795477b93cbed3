import { avg } from '../../law/citation';
import { processorClauses } from '../../law/processor-clauses';
import { isUnanswered, saysNothing } from '../../record/says-nothing';
import { valueProblem } from '../../record/value-problem';
import { readDate, showDate } from '../../values/date';
import { partyRule } from '../rule';
import { hasEnded, isSigned, processorAgreements, processorUse } from './use';

/** With each processor, and with whom we work for as processor, an agreement holds (rule 15). */
export const processorHasAgreement = partyRule({
  id: 'processor-agreement',
  level: 'error',
  title: 'Met elke verwerker geldt een verwerkersovereenkomst',
  citations: [avg('28(3)')],
  reads: ['agreements'],
  restsOnRole: true,
  also: ['uses', 'today'],
  *check(party, world, { id }) {
    const { engaged, all: concerns } = processorUse(id, world);
    if (concerns.length === 0) return;
    const { agreements, hold } = processorAgreements(party, world.today);
    if (hold) return;
    if (agreements.length === 0) {
      const unknown = party.agreements.find(({ type }) => type === null);
      if (unknown !== undefined) yield { path: ['agreements', unknown.id, 'type'], concerns, level: 'warning', text: 'Van dit contract is niet bekend of het een verwerkersovereenkomst is, en die is hier nodig. Kies de soort.' };
      else yield { path: ['agreements'], concerns, text: engaged.length > 0 ? 'Deze partij is uw verwerker, maar er is geen verwerkersovereenkomst. Sluit haar en leg haar hier vast.' : 'U bent verwerker van deze partij, maar er is geen verwerkersovereenkomst. Sluit haar en leg haar hier vast.' };
    }
    for (const agreement of agreements) {
      if (hasEnded(agreement, world.today)) yield { path: ['agreements', agreement.id, 'until'], concerns, text: `De verwerkersovereenkomst liep af op ${showDate(readDate(agreement.until) ?? '')}. Verleng haar, of sluit een nieuwe.` };
      else if (!isSigned(agreement, world.today)) {
        const day = readDate(agreement.signedOn);
        const path = ['agreements', agreement.id, 'signedOn'];
        // The law asks for writing, also electronic, and for no signature: what lacks is since when it holds.
        if (day === undefined) yield { path, concerns, level: 'warning', citations: [avg('28(3)'), avg('28(9)')], text: valueProblem({ kind: 'date' }, agreement.signedOn) ?? 'Er staat niet sinds wanneer de verwerkersovereenkomst geldt: getekend of online aanvaard. Vul de dag in.' };
        else yield { path, concerns, text: `De verwerkersovereenkomst geldt pas vanaf ${showDate(day)}. Kijk of de dag klopt, of spreek af dat zij nu al geldt.` };
      }
    }
  },
});

/** What art. 28 AVG asks stands in the agreement (rule 15). */
export const agreementHasClauses = partyRule({
  id: 'processor-clauses',
  level: 'error',
  title: 'In de verwerkersovereenkomst staat wat de wet vraagt',
  citations: [avg('28(3)')],
  reads: ['agreements'],
  restsOnRole: true,
  also: ['uses', 'today'],
  *check(party, world, { id }) {
    const { all: concerns } = processorUse(id, world);
    if (concerns.length === 0) return;
    for (const agreement of processorAgreements(party, world.today).agreements) {
      const path = ['agreements', agreement.id, 'clauses'];
      const answers = new Map(agreement.clauses.map((clause) => [clause.id, clause.agreed]));
      for (const { id: clause, label, citations } of processorClauses) {
        if (answers.get(clause) === 'no') yield { path: [...path, clause, 'agreed'], concerns, citations, text: `In de verwerkersovereenkomst ontbreekt: ${label.toLowerCase()}. Laat haar aanvullen.` };
      }
      const open = processorClauses.filter((clause) => (answers.get(clause.id) ?? null) === null).length;
      if (open > 0) {
        const what = open === processorClauses.length ? 'Van deze verwerkersovereenkomst is' : `Van ${open === 1 ? 'één onderwerp' : `${open} onderwerpen`} van deze verwerkersovereenkomst is`;
        yield { path, concerns, level: 'warning', text: `${what} nog niet nagekeken of erin staat wat de wet vraagt. Loop de lijst na.` };
      }
    }
  },
});

/** Whom we let work for us was looked at first: it guards the data well (rule 15). */
export const guaranteesAreSeen = partyRule({
  id: 'processor-guarantees',
  level: 'warning',
  title: 'Van elke verwerker zijn de waarborgen bekeken',
  citations: [avg('28(1)')],
  reads: ['agreements'],
  restsOnRole: true,
  also: ['uses', 'today'],
  *check(party, world, { id }) {
    const { engaged: concerns } = processorUse(id, world);
    if (concerns.length === 0) return;
    for (const { id: agreement, guarantees } of processorAgreements(party, world.today).agreements) {
      if (saysNothing(guarantees)) yield { path: ['agreements', agreement, 'guarantees'], concerns, text: 'Schrijf op hoe u naging dat deze verwerker goed met de gegevens omgaat: een certificaat, een audit of antwoorden.' };
    }
  },
});

/** Whom a processor engages itself is known (rule 15). */
export const subprocessorsAreKnown = partyRule({
  id: 'subprocessors-known',
  level: 'tip',
  title: 'Bekend is wie een verwerker zelf inschakelt',
  citations: [avg('28(2)'), avg('28(4)')],
  reads: ['subprocessors'],
  restsOnRole: true,
  also: ['uses'],
  *check({ subprocessors }, world, { id }) {
    const { engaged: concerns } = processorUse(id, world);
    if (concerns.length === 0 || !isUnanswered(subprocessors)) return;
    yield { path: ['subprocessors'], concerns, text: 'Schrijf op wie deze verwerker zelf inschakelt en in welk land, of dat er niemand is.' };
  },
});

import { adequacyDecisions, adequacyLimitTexts, adequacyOn, adequacyPending } from '../../law/adequacy';
import { avg } from '../../law/citation';
import { isInEea } from '../../law/transfers';
import { valueProblem } from '../../record/value-problem';
import { readCountry, showCountry } from '../../values/country';
import { readDate, showDate } from '../../values/date';
import { lastDayOf } from '../law-value';
import { activityRule } from '../rule';

/** Why no decision holds for a place on a day. */
function whyNone(place: string, day: string): string {
  const name = showCountry(place);
  const ended = adequacyDecisions.findLast((each) => each.place === place && each.validUntil !== undefined && each.validUntil < day)?.validUntil;
  if (ended !== undefined) return `Het adequaatheidsbesluit voor ${name} liep af op ${showDate(ended)}.`;
  if (adequacyPending.some((each) => each.place === place)) return `Het adequaatheidsbesluit voor ${name} is nog niet genomen.`;
  return `Voor ${name} geldt geen adequaatheidsbesluit.`;
}

/** A transfer on adequacy goes to where a decision holds today, within its limits (rule 13). */
export const adequacyHolds = activityRule({
  id: 'adequacy-holds',
  level: 'error',
  title: 'Het adequaatheidsbesluit geldt',
  citations: [avg('45')],
  reads: ['anyTransfers', 'transfers'],
  also: ['today'],
  *check({ anyTransfers, transfers }, world) {
    if (anyTransfers === 'none') return;
    for (const { id, ground, country, dpfCheckedOn, party, explanation } of transfers) {
      const place = readCountry(country);
      // Of what cannot be read another rule speaks.
      if (ground !== 'adequacy' || place === undefined || isInEea(place, world.today)) continue;
      const path = ['transfers', id, 'ground'];
      const decision = adequacyOn(place, world.today);
      if (decision === undefined) yield { path, text: `${whyNone(place, world.today)} Kies een andere reden waarom de doorgifte mag.` };
      else if (decision.limit === 'dpfList') {
        const day = readDate(dpfCheckedOn);
        const checked = ['transfers', id, 'dpfCheckedOn'];
        if (day === undefined) yield { path: checked, citations: decision.citations, text: valueProblem({ kind: 'date' }, dpfCheckedOn) ?? `Het besluit geldt niet voor iedereen daar. ${adequacyLimitTexts.dpfList}` };
        else if (day > world.today) yield { path: checked, citations: decision.citations, text: 'De lijst van het Data Privacy Framework is nagekeken op een dag die nog moet komen. Kijk of de datum klopt.' };
        else if (day < decision.validFrom) yield { path: checked, citations: decision.citations, text: `Op ${showDate(day)} was er nog geen lijst van het Data Privacy Framework. Kijk of de datum klopt, of kijk de lijst opnieuw na.` };
        else if ((lastDayOf('dpfRenewal', day, world.today) ?? world.today) < world.today) yield { path: checked, level: 'warning', citations: decision.citations, text: `De lijst van het Data Privacy Framework is nagekeken op ${showDate(day)}, en wie erop staat vernieuwt dat elk jaar. Kijk haar opnieuw na.` };
      } else if (decision.limit !== undefined) {
        yield { path, level: 'tip', judge: true, read: { place, party, explanation, limit: decision.limit }, citations: decision.citations, text: `Het besluit geldt niet voor iedereen daar. ${adequacyLimitTexts[decision.limit]} Ga na of de ontvanger eronder valt.` };
      }
    }
  },
});

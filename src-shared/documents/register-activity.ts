import { activityKind, type Activity } from '../record/activity/activity';
import type { Role } from '../record/activity/general';
import type { Purpose } from '../record/activity/purposes';
import { avg, type Citation } from '../law/citation';
import { fieldFact, marginCitation, notFilledIn, optionLabel } from './field-facts';
import type { Block, Fact } from './model';

const { role: roleField, purposes: purposesField } = activityKind.fields;

const roleCitations: Record<Role, Citation> = { controller: avg('4(7)'), joint: avg('26'), processor: avg('4(8)') };

export const unnamedActivity = 'Verwerking zonder naam';

/** What it is called on paper; never empty. */
export function activityTitle(activity: Activity): string {
  return activity.name.trim() === '' ? unnamedActivity : activity.name;
}

function roleFact({ role }: Activity): Fact {
  return { ...fieldFact(roleField, optionLabel(roleField, role)), citation: marginCitation(role === null ? undefined : roleCitations[role]) };
}

/** Art. 30(2) asks a processor for no purposes or bases: what is there is told, what is not is not missed. */
function purposeFacts(purpose: Purpose, role: Role | null): Fact[] {
  const { description, basis, basisExplanation } = purposesField.fields;
  const facts = [
    fieldFact(description, purpose.description),
    fieldFact(basis, optionLabel(basis, purpose.basis)),
    fieldFact(basisExplanation, purpose.basisExplanation),
  ];
  if (role !== 'processor') return facts;
  return facts.filter((fact) => fact.text !== notFilledIn).map((fact) => ({ ...fact, citation: '' }));
}

function purposeBlocks({ purposes, role }: Activity): Block[] {
  if (purposes.length === 0) return role === 'processor' ? [] : [{ kind: 'facts', facts: [fieldFact(purposesField, '')] }];
  return purposes.flatMap((purpose, index): Block[] => {
    const facts = purposeFacts(purpose, role);
    if (facts.length === 0) return [];
    const number = purposes.length === 1 ? '' : ` ${index + 1}`;
    return [
      { kind: 'heading', level: 3, text: `${purposesField.itemLabel}${number}` },
      { kind: 'facts', facts },
    ];
  });
}

/** What stays inside the organisation. */
type Unprinted = 'remarks';

/** Every field that is printed, in the order of the article: one that is forgotten here does not compile. */
const printed: { readonly [Key in Exclude<keyof Activity, 'name' | Unprinted>]: (activity: Activity) => Block[] } = {
  role: (activity) => [{ kind: 'facts', facts: [roleFact(activity)] }],
  purposes: purposeBlocks,
};

/** Facts that follow each other stand in one list. */
function joined(blocks: readonly Block[]): Block[] {
  return blocks.reduce<Block[]>((done, block) => {
    const before = done.at(-1);
    if (before?.kind !== 'facts' || block.kind !== 'facts') return [...done, block];
    return [...done.slice(0, -1), { kind: 'facts', facts: [...before.facts, ...block.facts] }];
  }, []);
}

/** One activity: its name as a heading of level 2 and all its facts. */
export function activityBlocks(activity: Activity): Block[] {
  return [
    { kind: 'heading', level: 2, text: activityTitle(activity) },
    ...joined(Object.values(printed).flatMap((blocks) => blocks(activity))),
  ];
}

import { IconArrowRight } from '@tabler/icons-react';
import { partNames, parts, type Part } from '@renderer/fields/activity-parts';
import { Button } from '@renderer/ui/button';

/** The last part has nothing to fill in, nor has the one before it. */
const lastToFillIn: Part = 'dpia';

/** At the end of a part: on to the next, whose tab gets the focus and so comes into sight. */
export function NextPart({ part, onPart }: { readonly part: Part; readonly onPart: (part: Part) => void }) {
  const next = partNames[partNames.indexOf(part) + 1];
  if (next === undefined || partNames.indexOf(part) > partNames.indexOf(lastToFillIn)) return null;
  const go = () => {
    onPart(next);
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus());
  };
  return (
    <div>
      <Button look="quiet" onClick={go}>
        Verder naar {parts[next]}
        <IconArrowRight size={18} aria-hidden />
      </Button>
    </div>
  );
}

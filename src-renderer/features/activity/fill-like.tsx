import type { Activity } from '@shared/record/activity/activity';
import type { DataCategory, Handling } from '@shared/record/activity/subjects-and-data';
import { useState } from 'react';
import { Button } from '@renderer/ui/button';
import { counted } from '@renderer/ui/counted';
import { emptyAgain, emptyOnes, fillLike } from './matrix-edits';
import { categoryName } from './names';
import styles from './part.module.css';
import type { Edit } from './placed-field';

interface FillLikeProps {
  readonly categories: readonly DataCategory[];
  readonly like: DataCategory | undefined;
  readonly keys: readonly (keyof Handling)[];
  /** what is the same: 'bewaartermijn' */
  readonly what: string;
  readonly edit: Edit<Activity>;
}

/** Data that are handled alike are described once: fills what is still empty like one that is not. */
export function FillLike({ categories, like, keys, what, edit }: FillLikeProps) {
  const [filled, setFilled] = useState<{ readonly ids: readonly string[]; readonly like: DataCategory }>();
  const empty = like === undefined ? [] : emptyOnes(categories, keys);
  const words = (count: number) => counted(count, 'soort gegevens', 'soorten gegevens');
  if (filled !== undefined) {
    const undo = () => {
      edit(emptyAgain(filled.ids, filled.like, keys));
      setFilled(undefined);
    };
    return (
      <p className={styles['done']} role="status">
        De {what} is bij {words(filled.ids.length)} ingevuld.
        <Button look="quiet" onClick={undo}>
          Ongedaan maken
        </Button>
      </p>
    );
  }
  if (categories.length < 2 || (like !== undefined && empty.length === 0)) return null;
  // In its place from the start, so that nothing moves when it can be used.
  if (like === undefined) return <p className={styles['hint']}>Vul de {what} één keer in; daarna kunt u haar hier met één druk bij de andere soorten invullen.</p>;
  return (
    <div>
      <Button
        onClick={() => {
          edit(fillLike(like, keys));
          setFilled({ ids: empty.map(({ id }) => id), like });
        }}
      >
        {`Zelfde ${what} als ‘${categoryName(like)}’ bij ${words(empty.length)} invullen`}
      </Button>
    </div>
  );
}

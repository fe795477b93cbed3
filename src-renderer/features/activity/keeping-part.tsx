import { activityKind, type Activity } from '@shared/record/activity/activity';
import { handlingFields } from '@shared/record/activity/subjects-and-data';
import { termKeys } from '@shared/record/activity/terms';
import type { Draft } from '@renderer/records/draft';
import { Button } from '@renderer/ui/button';
import { Empty } from '@renderer/ui/empty';
import styles from './part.module.css';
import { FillLike } from './fill-like';
import { ListGroup, PartGroup } from './part-group';
import { PlacedField } from './placed-field';
import { TermLines } from './term-lines';

const { fields } = activityKind;
const terms = {
  label: 'Per soort gegevens',
  help: 'Hoe lang u de gegevens houdt en vanaf welk moment: "2 jaar" na "Einde traject". Is er geen getal te noemen, schrijf dan waaraan u ziet dat ze weg kunnen.',
  citations: handlingFields.term.citations,
};

interface KeepingPartProps {
  readonly draft: Draft<Activity>;
  readonly activity: Activity;
  /** to where the categories are named */
  readonly onCategories: () => void;
}

/** How long data are kept, and how they are kept safe. */
export function KeepingPart({ draft, activity, onCategories }: KeepingPartProps) {
  const place = { body: activity, edit: draft.edit };
  return (
    <div className={styles['stack']} onBlur={() => void draft.flush()}>
      <PartGroup title="Bewaren">
        <ListGroup field={terms}>
          {activity.dataCategories.length === 0 ? (
            <Empty>
              <p>Er zijn nog geen soorten gegevens. Noem die eerst; daarna staat hier van elk de bewaartermijn.</p>
              <Button onClick={onCategories}>Naar Betrokkenen en gegevens</Button>
            </Empty>
          ) : (
            <>
              <FillLike
                categories={activity.dataCategories}
                like={activity.dataCategories.find(({ term, startEvent }) => term.trim() !== '' && startEvent.trim() !== '')}
                keys={termKeys}
                what="bewaartermijn"
                edit={draft.edit}
              />
              <TermLines categories={activity.dataCategories} groups={activity.subjects} edit={draft.edit} />
            </>
          )}
        </ListGroup>
      </PartGroup>
      <PartGroup title="Beveiligen">
        <PlacedField field={fields.measures} name="measures" {...place} />
        <PlacedField field={fields.securityExplanation} name="securityExplanation" {...place} />
        <PlacedField field={fields.systems} name="systems" {...place} />
        <PlacedField field={fields.access} name="access" {...place} />
        <PlacedField field={fields.secrecy} name="secrecy" {...place} />
      </PartGroup>
    </div>
  );
}

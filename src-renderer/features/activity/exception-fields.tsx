import { needsException } from '@shared/law/data-classes';
import { dataExceptions, exceptionFits } from '@shared/law/special-data';
import type { ChoiceField } from '@shared/record/field';
import { dataCategoriesField, type DataCategory } from '@shared/record/activity/subjects-and-data';
import { isBsn } from '@shared/rules/about';
import { bsnNotes, lawNotes } from './law-notes';
import { Noted, Notes } from './noted';
import { filled, PlacedField, type Edit } from './placed-field';

const { fields } = dataCategoriesField;

interface ExceptionFieldsProps {
  readonly category: DataCategory;
  readonly edit: Edit<DataCategory>;
  /** names of the groups that it is about */
  readonly groups: readonly string[];
  /** who gave the order */
  readonly commissioners: readonly string[];
  readonly context: string;
  readonly error: string | undefined;
}

/** Why data may be used that the law forbids but for an exception; what is filled in stays in sight for other data too. */
export function ExceptionFields({ category, edit, groups, commissioners, context, error }: ExceptionFieldsProps) {
  const { dataClass, exception } = category;
  const place = { body: category, edit, context };
  const asked = needsException(dataClass);
  return (
    <>
      {(dataClass === 'special' || filled(category.special)) && <PlacedField field={fields.special} name="special" {...place} />}
      {(asked || filled(exception)) && <PlacedField field={exceptionField(category)} name="exception" {...place} error={error} />}
      {(asked || filled(category.exceptionLaws)) && (
        <Noted>
          <PlacedField field={fields.exceptionLaws} name="exceptionLaws" {...place} />
          <Notes label={`Wat deze wetten toelaten bij ${context}`} notes={isBsn(category) ? bsnNotes(category.exceptionLaws, groups, commissioners) : lawNotes(category.exceptionLaws)} />
        </Noted>
      )}
      {(asked || filled(category.exceptionExplanation)) && <PlacedField field={fields.exceptionExplanation} name="exceptionExplanation" {...place} />}
    </>
  );
}

/** Only the exceptions for this class and kind of data, and the one that was chosen. */
function exceptionField(category: DataCategory): ChoiceField {
  const fitting = new Set<string>(dataExceptions.filter((each) => exceptionFits(each, category) || each.id === category.exception).map(({ id }) => id));
  return { ...fields.exception, options: fields.exception.options.filter(({ value }) => fitting.has(value)) };
}

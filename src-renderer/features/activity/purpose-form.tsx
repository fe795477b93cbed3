import { purposesField, type Purpose } from '@shared/record/activity/purposes';
import { memo, useContext } from 'react';
import { GroupsContext } from '@renderer/fields/groups-context';
import type { ItemFormProps } from '@renderer/fields/item-list';
import { BasisChecks } from './basis-checks';
import { lawNotes } from './law-notes';
import { Noted, Notes } from './noted';
import { Beside, Inset } from './part-group';
import { filled, PlacedField } from './placed-field';

const { fields } = purposesField;

const interestKeys = ['interest', 'interestNecessity', 'interestBalance'] as const;
const factorKeys = ['originalPurpose', 'compatibilityLink', 'compatibilityContext', 'compatibilityNature', 'compatibilityConsequences', 'compatibilitySafeguards'] as const;
const outcomeKeys = ['compatibilityConclusion', 'compatibilityTestedOn', 'furtherUseNotice'] as const;

/** One purpose; what its basis asks comes with the basis, and what is filled in stays in sight. */
export const PurposeForm = memo(function PurposeForm({ item, onChange }: ItemFormProps<Purpose>) {
  const place = { body: item, edit: (next: (before: Purpose) => Purpose) => onChange(next(item)) };
  const groups = useContext(GroupsContext);
  const { basis } = item;
  const weighs = basis === 'f' || [...interestKeys, 'interestTestedOn' as const, 'interestTestedBy' as const].some((key) => filled(item[key]));
  const compares = item.furtherUse === 'yes' || [...factorKeys, ...outcomeKeys].some((key) => filled(item[key]));
  return (
    <>
      <PlacedField field={fields.description} name="description" {...place} />
      {(groups.length > 1 || filled(item.groups)) && <PlacedField field={fields.groups} name="groups" {...place} />}
      <PlacedField field={fields.basis} name="basis" {...place} />
      {basis !== null && <BasisChecks basis={basis} />}
      {(basis === 'c' || basis === 'e' || filled(item.laws)) && (
        <Noted>
          <PlacedField field={fields.laws} name="laws" {...place} />
          <Notes label="Waar deze wetten over gaan" notes={lawNotes(item.laws)} />
        </Noted>
      )}
      {(basis !== 'f' || filled(item.basisExplanation)) && <PlacedField field={fields.basisExplanation} name="basisExplanation" {...place} />}
      {(basis === 'a' || filled(item.consentProof)) && <PlacedField field={fields.consentProof} name="consentProof" {...place} />}
      {(basis === 'a' || filled(item.consentWithdrawal)) && <PlacedField field={fields.consentWithdrawal} name="consentWithdrawal" {...place} />}
      {weighs && (
        <Inset title="Belangenafweging">
          {interestKeys.map((key) => (
            <PlacedField key={key} field={fields[key]} name={key} {...place} />
          ))}
          <Beside>
            <PlacedField field={fields.interestTestedOn} name="interestTestedOn" {...place} />
            <PlacedField field={fields.interestTestedBy} name="interestTestedBy" {...place} />
          </Beside>
        </Inset>
      )}
      <PlacedField field={fields.furtherUse} name="furtherUse" {...place} />
      {compares && (
        <Inset title="Verenigbaarheid met het oude doel">
          {factorKeys.map((key) => (
            <PlacedField key={key} field={fields[key]} name={key} {...place} />
          ))}
          {outcomeKeys.map((key) => (
            <PlacedField key={key} field={fields[key]} name={key} {...place} />
          ))}
        </Inset>
      )}
    </>
  );
});

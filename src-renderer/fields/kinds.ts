import type { ChoiceField, LongTextField, TextField } from '@shared/record/field';

export type { Field } from '@shared/record/field';

/** A field with one value; a list has fields inside it. */
export type SingleField = TextField | LongTextField | ChoiceField;

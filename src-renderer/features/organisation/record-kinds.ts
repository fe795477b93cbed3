import type { Field, ReferencedKind } from '@shared/record/field';
import { measureKind } from '@shared/record/measure';
import { partyKind } from '@shared/record/party';
import { systemKind } from '@shared/record/system';

/** A party, a system or a measure: a name and more. */
export interface NamedBody {
  readonly name: string;
}

interface RecordKind {
  readonly name: ReferencedKind;
  readonly fields: Readonly<Record<string, Field>>;
  readonly blank: () => NamedBody;
  readonly heading: string;
  readonly one: string;
  /** 'deze partij' */
  readonly this: string;
  readonly many: string;
  readonly indefinite: string;
  readonly newLabel: string;
  readonly eraseTitle: string;
  /** said while there are none */
  readonly empty: string;
}

/** The records of an organisation that activities point at, with their words; every field of their catalogues is in the form. */
export const recordKinds: Readonly<Record<ReferencedKind, RecordKind>> = {
  party: {
    name: 'party',
    fields: partyKind.fields,
    blank: partyKind.blank,
    heading: 'Partijen',
    one: 'partij',
    this: 'deze partij',
    many: 'partijen',
    indefinite: 'een partij',
    newLabel: 'Nieuwe partij',
    eraseTitle: 'Partij voorgoed wissen',
    empty: 'Hier komen de organisaties te staan waarmee u gegevens deelt: ontvangers, verwerkers, opdrachtgevers. U kunt ze ook toevoegen terwijl u een verwerking invult.',
  },
  system: {
    name: 'system',
    fields: systemKind.fields,
    blank: systemKind.blank,
    heading: 'Systemen',
    one: 'systeem',
    this: 'dit systeem',
    many: 'systemen',
    indefinite: 'een systeem',
    newLabel: 'Nieuw systeem',
    eraseTitle: 'Systeem voorgoed wissen',
    empty: 'Hier komt te staan waar uw organisatie gegevens bewaart: programma’s, gedeelde schijven, kasten.',
  },
  measure: {
    name: 'measure',
    fields: measureKind.fields,
    blank: measureKind.blank,
    heading: 'Maatregelen',
    one: 'maatregel',
    this: 'deze maatregel',
    many: 'maatregelen',
    indefinite: 'een maatregel',
    newLabel: 'Nieuwe maatregel',
    eraseTitle: 'Maatregel voorgoed wissen',
    empty: 'Hier komt te staan hoe u gegevens beveiligt, technisch en organisatorisch. Een maatregel beschrijft u één keer en kiest u bij elke verwerking waarvoor ze geldt.',
  },
};

const names = Object.keys(recordKinds) as readonly ReferencedKind[];

/** The kind of that name, when it is one of these. */
export function recordKindOf(name: string): RecordKind | undefined {
  const found = names.find((each) => each === name);
  return found && recordKinds[found];
}

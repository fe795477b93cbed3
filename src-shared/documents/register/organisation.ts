import type { Citation } from '../../law/citation';
import type { Field } from '../../record/field';
import { organisationKind, type Organisation } from '../../record/organisation';
import { fieldFact, notFilledIn } from '../field-facts';
import { fieldText, type Telling } from '../field-text';
import type { Fact } from '../model';
import { documentLines } from './general';
import { jointControllerFacts } from './parties';

const { fields } = organisationKind;

export function organisationName(organisation: Pick<Organisation, 'name'>): string {
  return organisation.name.trim() === '' ? `Naam van de organisatie: ${notFilledIn.toLowerCase()}` : organisation.name;
}

type Told = (organisation: Organisation, telling: Telling, role: 'controller' | 'processor') => Fact[];

function citationOf(field: Field, role: 'controller' | 'processor'): Citation | undefined {
  const letter = role === 'processor' ? '30(2)(a)' : '30(1)(a)';
  return field.citations.find(({ source, article }) => source === 'avg' && article === letter);
}

/** Told also when it is empty where `missed` says so. */
function told(key: keyof typeof fields, missed: (organisation: Organisation) => boolean): Told {
  return (organisation, telling, role) => {
    const text = fieldText(fields[key], organisation[key], telling);
    return text.length > 0 || missed(organisation) ? [fieldFact(fields[key], text, citationOf(fields[key], role))] : [];
  };
}

const always = () => true;
const never = () => false;
const withDpo = ({ hasDpo }: Organisation) => hasDpo === 'yes';

/** 'Geen FG' is an answer; where there is one, the name says so. */
const dpoFacts: Told = ({ hasDpo }, _telling, role) => {
  const text = { yes: undefined, no: 'Geen FG', unanswered: notFilledIn }[hasDpo ?? 'unanswered'];
  if (text === undefined) return [];
  return [{ ...fieldFact(fields.hasDpo, text, citationOf(fields.dpoName, role)), term: 'Functionaris voor gegevensbescherming (FG)' }];
};

/** The reasons behind having an FG or none, and what we agreed with ourselves: for accounting, no item of art. 30. */
type Inside = 'coreMonitoring' | 'coreSensitive' | 'dpoReason' | 'worksForUwv' | 'reviewCycle' | 'requestTerm' | 'requestFee';

/** Every field, in the order of print: one that is forgotten here does not compile. */
const printed: { readonly [Key in Exclude<keyof Organisation, Inside>]: Told } = {
  name: told('name', always),
  address: told('address', always),
  email: told('email', always),
  phone: told('phone', always),
  kvkNumber: told('kvkNumber', always),
  sector: told('sector', always),
  size: told('size', never),
  representative: told('representative', never),
  hasDpo: dpoFacts,
  dpoName: told('dpoName', withDpo),
  dpoEmail: told('dpoEmail', withDpo),
  dpoPhone: told('dpoPhone', withDpo),
  dpoNumber: told('dpoNumber', withDpo),
  jointControllers: ({ jointControllers }, telling, role) => jointControllerFacts(fields.jointControllers, jointControllers, { ...telling, role }),
  documents: ({ documents }, telling) => {
    const lines = documentLines(documents, telling);
    return lines.length === 0 ? [] : [fieldFact(fields.documents, lines, undefined)];
  },
};

/** Name and contact facts, art. 30(1)(a) AVG; for a mere processor art. 30(2)(a). */
export function organisationFacts(organisation: Organisation, telling: Telling, role: 'controller' | 'processor'): Fact[] {
  return Object.values(printed).flatMap((facts) => facts(organisation, telling, role));
}

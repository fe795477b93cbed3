import type { RegisterRow } from './register-row';

/** In which role of ours: 'verantwoordelijke' holds what nobody knows the role of yet, as art. 30(1) AVG is asked of it. */
const ownRoles = ['verantwoordelijke', 'verwerker'] as const;
export type OwnRole = (typeof ownRoles)[number];

/** Which part of the register is shown; it stands in the address, so that going back finds the same. */
export interface RegisterSearch {
  readonly rol?: OwnRole;
}

/** @param search what stands in the address, whatever that is */
export function readRegisterSearch({ rol }: Readonly<Record<string, unknown>>): RegisterSearch {
  const role = ownRoles.find((each) => each === rol);
  return role === undefined ? {} : { rol: role };
}

export interface RegisterPart {
  readonly rol: OwnRole | undefined;
  readonly label: string;
  readonly rows: readonly RegisterRow[];
}

/** The parts that there are to choose from; only the whole where we are nobody's processor. */
export function registerParts(rows: readonly RegisterRow[]): readonly [whole: RegisterPart, ...rest: RegisterPart[]] {
  const whole: RegisterPart = { rol: undefined, label: 'Hele register', rows };
  const processor = rows.filter(isProcessor);
  if (processor.length === 0) return [whole];
  return [
    whole,
    { rol: 'verantwoordelijke', label: 'Als verwerkingsverantwoordelijke', rows: rows.filter((row) => !isProcessor(row)) },
    { rol: 'verwerker', label: 'Als verwerker', rows: processor },
  ];
}

function isProcessor({ summary }: RegisterRow): boolean {
  return summary.role === 'processor';
}

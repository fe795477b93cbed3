import type { RegisterPlace } from '@shared/text-check/finding';
import { Link } from '@tanstack/react-router';
import { partOfField, type Part } from '@renderer/fields/activity-parts';

interface RegisterLinkProps {
  readonly org: string;
  readonly place: RegisterPlace;
  /** the tab, where it is another one than that of the field */
  readonly part?: Part | undefined;
}

/** The way to what the register says. */
export function RegisterLink({ org, place, part }: RegisterLinkProps) {
  if (place.kind === 'organisation') {
    return (
      <Link to="/o/$org/organisatie" params={{ org }}>
        {place.name}
      </Link>
    );
  }
  return (
    <Link to="/o/$org/register/$activity" params={{ org, activity: place.id }} search={{ deel: part ?? partOfField[place.field] }} dir="auto">
      {place.name}
    </Link>
  );
}

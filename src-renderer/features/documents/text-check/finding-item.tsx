import type { Finding, Place } from '@shared/text-check/finding';
import { Cited } from '@renderer/fields/cited';
import { Button } from '@renderer/ui/button';
import { VisuallyHidden } from '@renderer/ui/visually-hidden';
import { RegisterLink } from './register-link';
import styles from './text-check.module.css';
import { certaintyWords, groupWords } from './words';

/** So many more places are named; the rest is a number. */
const fewPlaces = 8;
/** So many links tell where to look. */
const fewLinks = 3;

interface FindingItemProps {
  readonly org: string;
  readonly finding: Finding;
  readonly onGo: (place: Place) => void;
}

/** One finding: what it is, how sure, what to do, and where it stands. */
export function FindingItem({ org, finding, onGo }: FindingItemProps) {
  const { title, advice, citations, certainty, group, places, register } = finding;
  const [first, ...more] = places;
  const rest = more.length - fewPlaces;
  return (
    <li className={styles['finding']}>
      <p className={styles['facts']}>
        <span className={styles['group']}>{groupWords[group]}</span>
        <span className={styles[certainty]}>{certaintyWords[certainty]}</span>
        <Cited citations={citations} />
      </p>
      <p className={styles['title']}>{title}</p>
      <p>{advice}</p>
      {first !== undefined && <Snippet place={first} />}
      {first !== undefined && (
        <div className={styles['places']}>
          <Button look="quiet" onClick={() => onGo(first)}>
            Naar deze plek
            <VisuallyHidden>
              : {title}, regel {first.line}
            </VisuallyHidden>
          </Button>
          {more.slice(0, fewPlaces).map((place) => (
            <Button key={place.start} look="quiet" onClick={() => onGo(place)}>
              <VisuallyHidden>{title}: naar </VisuallyHidden>regel {place.line}
            </Button>
          ))}
          {rest > 0 && <span className={styles['quiet']}>en nog {rest} keer</span>}
        </div>
      )}
      {register.length > 0 && (
        <p className={styles['register']}>
          In het register:{' '}
          {register.slice(0, fewLinks).map((place, index) => (
            <span key={place.kind === 'activity' ? place.id : 'organisation'}>
              {index > 0 && ', '}
              <RegisterLink org={org} place={place} part={finding.id.startsWith('retention') ? 'bewaren' : undefined} />
            </span>
          ))}
          {register.length > fewLinks && ` en nog ${register.length - fewLinks}`}
        </p>
      )}
    </li>
  );
}

/** The words around a place, the place itself marked. */
function Snippet({ place: { line, heading, before, hit, after } }: { readonly place: Place }) {
  return (
    <blockquote className={styles['snippet']} dir="auto">
      <span className={styles['quiet']}>
        Regel {line}
        {heading !== '' && `, onder ‘${heading}’`}
      </span>
      <span>
        {before}
        <mark>{hit}</mark>
        {after}
      </span>
    </blockquote>
  );
}

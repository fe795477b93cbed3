import { useEffectEvent, useId, useLayoutEffect, useRef, useState, type ComponentProps, type KeyboardEvent } from 'react';
import { classNames } from '@renderer/ui/class-names';
import { afterPress } from './after-press';
import styles from './combo-input.module.css';
import { Marked } from './marked';
import { matchingOptions, withAddition, type Option } from './options';

interface ComboInputProps extends Omit<ComponentProps<'input'>, 'onChange' | 'onBlur' | 'value'> {
  readonly text: string;
  readonly onType: (text: string) => void;
  /** asked for while the list is open */
  readonly options: () => readonly Option[];
  readonly onChoose: (option: Option) => void;
  /** Enter with nothing chosen in the list. @returns whether that did something */
  readonly onEnter?: (() => boolean) | undefined;
  readonly onLeave: () => void;
  /** what the list is called */
  readonly listName: string;
  /** in the words of the list, what adding the typed text means: 'nieuwe partij'; without it any text is as good as those in the list */
  readonly addedAs?: string | undefined;
}

/** One line of text with a list of what could stand there: the editable combobox of WAI-ARIA. Any other text is as good. */
export function ComboInput({ text, onType, options, onChoose, onEnter, onLeave, listName, addedAs, className, ...rest }: ComboInputProps) {
  const listId = useId();
  const [list, setList] = useState<'closed' | 'all' | 'matching'>('closed');
  const [active, setActive] = useState(-1);
  const shown = list === 'closed' ? [] : shownOptions(options(), list === 'matching' ? text : '', addedAs !== undefined);
  const open = shown.length > 0;
  const close = () => {
    setList('closed');
    setActive(-1);
  };
  const choose = (option: Option) => {
    close();
    onChoose(option);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const chosen = shown[active];
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!open) setList('all');
      setActive(nextActive(active, event.key === 'ArrowDown' ? 1 : -1, open ? shown.length : options().length));
    } else if (event.key === 'Enter') {
      if (open && chosen !== undefined) {
        event.preventDefault();
        choose(chosen);
      } else {
        close();
        if (onEnter?.() === true) event.preventDefault();
      }
    } else if (event.key === 'Escape' && open) {
      // it closes the list, not the dialog that the field may stand in
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  };
  // what was typed is not lost either when the page goes while the field has the focus
  const inside = useRef(false);
  const leave = () => {
    if (!inside.current) return;
    inside.current = false;
    onLeave();
  };
  const goes = useEffectEvent(leave);
  useLayoutEffect(() => () => goes(), []);

  return (
    <div className={styles['combo']}>
      <Marked>
        <input
          {...rest}
          type="text"
          role="combobox"
          className={classNames(className, styles['input'])}
          value={text}
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={open ? listId : undefined}
          aria-activedescendant={open && active >= 0 ? `${listId}-${active}` : undefined}
          onChange={(event) => {
            onType(event.currentTarget.value);
            setList('matching');
            setActive(-1);
          }}
          onClick={() => {
            if (list === 'closed') setList('all');
          }}
          onKeyDown={onKeyDown}
          onFocus={() => (inside.current = true)}
          onBlur={(event) => {
            // the window lost the focus, not the field in it: the person is looking something up
            if (document.activeElement === event.currentTarget) return;
            close();
            afterPress(leave);
          }}
        />
      </Marked>
      {open && (
        <ul id={listId} role="listbox" aria-label={listName} popover="manual" ref={showList} className={styles['list']} onMouseDown={(event) => event.preventDefault()}>
          {shown.map((option, index) => (
            <li
              key={`${index} ${option.label}`}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === active}
              aria-describedby={option.note === undefined ? undefined : `${listId}-${index}-note`}
              ref={index === active ? scrollToIt : null}
              className={styles['option']}
              onClick={() => choose(option)}
            >
              {option.isNew === true ? `‘${option.label}’ toevoegen als ${addedAs ?? ''}` : option.label}
              {option.note !== undefined && (
                // not a part of its name: the option describes itself with it
                <span id={`${listId}-${index}-note`} className={styles['note']} aria-hidden>
                  {option.note}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function shownOptions(all: readonly Option[], typed: string, additions: boolean): readonly Option[] {
  const matching = matchingOptions(all, typed);
  return additions ? withAddition(matching, all, typed) : matching;
}

function nextActive(active: number, step: 1 | -1, count: number): number {
  if (active === -1) return step === 1 ? 0 : count - 1;
  return (active + step + count) % count;
}

// in the top layer, so that no table or dialog cuts it off
function showList(list: HTMLUListElement | null): void {
  if (list !== null && !list.matches(':popover-open')) list.showPopover();
}

function scrollToIt(option: HTMLLIElement | null): void {
  option?.scrollIntoView({ block: 'nearest' });
}

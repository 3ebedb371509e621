import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SearchType } from '../api';
import { TYPE_OF } from '../graph/drawing';
import { Failure, TypeMark } from '../parts';
import { words } from '../words';
import { type Hit, useSearch } from './use-search';
import './search.css';

interface ComboboxProps {
  readonly label: string;
  readonly placeholder?: string;
  /** What stands in it at first. */
  readonly name?: string;
  readonly types: SearchType[] | null;
  readonly onPick: (hit: Hit['node']) => void;
  /** Whether what was typed stays once something is picked. */
  readonly keeps: boolean;
}

/** A field that finds as one types; the arrow keys choose, Enter picks, Escape closes. */
export function Combobox({ label, placeholder, name = '', types, onPick, keeps }: ComboboxProps) {
  const id = useId();
  const [text, setText] = useState(name);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [entered, setEntered] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const answer = useSearch(open ? text : '', types);
  const hits = answer?.state === 'answered' ? answer.result.search.edges : [];
  const { search, states } = words.value;
  const pick = (hit: Hit | undefined) => {
    if (!hit) return;
    onPick(hit.node);
    setText(keeps ? nameOf(hit) : '');
    setOpen(false);
  };
  // Who presses Enter before the hits are there gets the first of them.
  useEffect(() => {
    if (!entered || answer?.state === 'loading') return;
    setEntered(false);
    pick(hits[0]);
  }, [entered, answer]);
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setOpen(true);
      setActive((active + step + Math.max(1, hits.length)) % Math.max(1, hits.length));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (answer?.state === 'loading') setEntered(true);
      else pick(hits[active]);
    } else if (event.key === 'Escape') setOpen(false);
  };
  const shown = open && answer !== null;
  // As ARIA's pattern of a combobox has it; the types of elements know it only for fields with a `datalist`.
  const aria: object = {
    type: 'search',
    role: 'combobox',
    'aria-expanded': shown,
    'aria-controls': `${id}-hits`,
    'aria-autocomplete': 'list',
    'aria-activedescendant': shown && hits[active] ? `${id}-${active}` : undefined,
  };
  return (
    <div class="combobox">
      <input
        {...aria}
        aria-label={label}
        placeholder={placeholder}
        autocomplete="off"
        spellcheck={false}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setActive(0);
          setEntered(false);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => {
          setEntered(false);
          setOpen(false);
        }}
        onKeyDown={onKeyDown}
      />
      <div class="hits" hidden={!shown}>
        {answer?.state === 'failed' && <Failure error={answer.error} />}
        {answer?.state === 'loading' && <p class="state">{states.loading}</p>}
        {answer?.state === 'answered' && hits.length === 0 && <p class="state">{search.none}</p>}
        <div role="listbox" ref={list} id={`${id}-hits`} aria-label={label}>
          {hits.map((hit, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active one
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys
            <div
              role="option"
              key={hit.node.id}
              id={`${id}-${index}`}
              aria-selected={index === active}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => pick(hit)}
              onMouseEnter={() => setActive(index)}
            >
              <HitLine hit={hit} />
            </div>
          ))}
        </div>
      </div>
      <span class="for-readers" role="status">
        {shown && answer?.state === 'answered' ? search.count(answer.result.search.totalCount) : ''}
      </span>
    </div>
  );
}

function HitLine({ hit }: { readonly hit: Hit }) {
  const { article, date, levels, search } = words.value;
  const { node, matched, snippets } = hit;
  const name = nameOf(hit);
  if (node.__typename === 'Article')
    return (
      <>
        <span class="kind">{article}</span> {name}
        <span class="muted">
          {' '}
          {[node.publisher, node.publishedAt && date(node.publishedAt.value)].filter(Boolean).join(', ')}
        </span>
        {snippets[0] && <span class="snippet">{snippets[0].text}</span>}
      </>
    );
  if (!('name' in node)) return null;
  const within = node.__typename === 'City' ? node.partOf?.name : 'of' in node ? node.of?.name : null;
  const kind = node.__typename === 'City' && node.level ? levels[node.level] : null;
  return (
    <>
      <TypeMark type={TYPE_OF[node.__typename]} /> {name}
      <span class="muted"> {[kind, within, node.country].filter(Boolean).join(', ')}</span>
      {matched !== name && <span class="muted"> · {search.also(matched)}</span>}
    </>
  );
}

function nameOf({ node, matched }: Hit): string {
  if (node.__typename === 'Article') return node.title ?? matched;
  return 'name' in node ? node.name : matched;
}

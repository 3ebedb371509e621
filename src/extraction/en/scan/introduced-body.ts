import type { BodyHead } from '../lexicon';
import type { BodyChunk } from './chunk';
import type { Run } from './name-run';
import { type ScanContext, textOf } from './scan-context';

const PARTY_WORDS = new Set([
  'party',
  'parties',
  'opposition',
  'ruling',
  'socialist',
  'conservative',
  'democratic',
]);
const OTHER: BodyHead = { type: 'Association', kind: 'other', style: 'own', ofPlace: false };
const PARTY: BodyHead = { type: 'Party', kind: null, style: 'own', ofPlace: false };

/** `the Popular Democratic Movement (PDM)`: a name with its initials in brackets is that of a body. */
export function introducedBody(context: ScanContext, run: Run): BodyChunk | undefined {
  const { words, knowledge } = context;
  const name = textOf(context, run.from, run.to);
  const acronym = words[run.to + 1];
  if (words[run.to]?.norm !== '(' || !acronym?.allCaps || words[run.to + 2]?.norm !== ')') return undefined;
  if (run.to - run.from < 2 || knowledge.isPlace(name) || !areInitials(acronym.text, context, run))
    return undefined;
  const known = context.lexicon.knownBodies.get(acronym.text)?.head;
  const head = known ?? (PARTY_WORDS.has(words[run.from - 1]?.norm ?? '') ? PARTY : OTHER);
  return {
    kind: 'body',
    ...run,
    name,
    head,
    headWords: name.toLowerCase(),
    inner: null,
    country: null,
    bare: false,
  };
}

/** The acronym's letters are those with which the name's words begin, little words aside. */
function areInitials(acronym: string, { words }: ScanContext, { from, to }: Run): boolean {
  const initials = words
    .slice(from, to)
    .filter(({ cap }) => cap)
    .map(({ text }) => text[0])
    .join('');
  return initials === acronym;
}

import { type EntityType, fold } from '../../graph';
import { readTable } from '../../tables';
import { compare } from '../order';
import { placeKinds } from '../place/place-names';

interface Synonym {
  readonly form: string;
  readonly canonical: string;
  readonly type: string;
}

let synonyms: readonly Synonym[] | undefined;
let knownHeads: ReturnType<typeof heads> | undefined;
let localHeads: readonly string[] | undefined;

/** A body's name in the one way of writing it, folded: "Ủy ban Nhân dân TP X" and "UBND thành phố X" give the same. */
export function canonicalBody(name: string, type: EntityType): string {
  let text = ` ${fold(name)} `;
  for (const synonym of bodySynonyms()) {
    if (synonym.type !== '-' && synonym.type !== type) continue;
    if (synonym.canonical === '') text = dropOpening(text, synonym.form);
    else text = text.replaceAll(` ${synonym.form} `, ` ${synonym.canonical} `);
  }
  return text.trim();
}

/** Whether a canonical name names no body without its place: a kind only ("UBND"), or one of those that every place has. */
export function needsPlace(canonical: string): boolean {
  localHeads ??= readTable('languages/vi/local-body-heads.tsv').map(({ head = '' }) => fold(head));
  const kindOnly = heads().kinds.has(withoutKind(canonical));
  return (
    kindOnly ||
    withoutKind(canonical) !== canonical ||
    localHeads.some((head) => canonical.startsWith(`${head} `))
  );
}

/** Whether every state has a body of this canonical name ("Bộ Ngoại giao"). */
export function isOfState(canonical: string): boolean {
  return heads().ofState.has(canonical);
}

function heads(): { readonly ofState: ReadonlySet<string>; readonly kinds: ReadonlySet<string> } {
  if (knownHeads) return knownHeads;
  const rows = readTable('languages/vi/body-heads.tsv').map(({ head = '', type, style }) => ({
    name: canonicalBody(head, type as EntityType),
    closed: style === 'closed',
  }));
  knownHeads = {
    ofState: new Set(rows.filter(({ closed }) => closed).map(({ name }) => name)),
    kinds: new Set(rows.filter(({ closed }) => !closed).map(({ name }) => withoutKind(name))),
  };
  return knownHeads;
}

/**
 * What is left of a canonical name without the place it belongs to: its name (any of `placeNames`, bare and folded)
 * with the word for its kind, or that word alone at the end. The whole name where nothing would be left.
 */
export function withoutPlace(canonical: string, placeNames: Iterable<string>): string {
  let text = ` ${canonical} `;
  for (const place of [...placeNames].sort((a, b) => b.length - a.length)) {
    const at = place === '' ? -1 : text.lastIndexOf(` ${place} `);
    if (at < 0) continue;
    const before = withoutKind(text.slice(0, at).trim());
    text = ` ${before} ${text.slice(at + place.length + 2)} `.replace(/ +/g, ' ');
    break;
  }
  return withoutKind(text.trim()) || canonical;
}

/** Whether a canonical name contains one of the names of a place. */
export function namesPlace(canonical: string, placeNames: Iterable<string>): boolean {
  for (const place of placeNames) {
    if (place !== '' && ` ${canonical} `.includes(` ${place} `)) return true;
  }
  return false;
}

function withoutKind(text: string): string {
  for (const { words } of placeKinds()) {
    if (text.endsWith(` ${words}`)) return text.slice(0, -words.length - 1);
  }
  return text;
}

function dropOpening(text: string, form: string): string {
  const opening = ` ${form} `;
  return text.startsWith(opening) && text.length > opening.length ? ` ${text.slice(opening.length)}` : text;
}

/** Abbreviations first, then forms of one name, each the longest first. */
function bodySynonyms(): readonly Synonym[] {
  if (synonyms) return synonyms;
  const written = readTable('languages/vi/body-synonyms.tsv').map(({ short = '', long = '' }) =>
    synonymOf(short, long, '-'),
  );
  const forms = readTable('languages/vi/body-name-forms.tsv').map(
    ({ form = '', canonical = '', type = '-' }) => synonymOf(form, canonical, type),
  );
  synonyms = [...written.sort(longestFirst), ...forms.sort(longestFirst)];
  return synonyms;
}

function synonymOf(form: string, canonical: string, type: string): Synonym {
  return { form: fold(form), canonical: fold(canonical), type };
}

function longestFirst(a: Synonym, b: Synonym): number {
  return b.form.length - a.form.length || compare(a.form, b.form);
}

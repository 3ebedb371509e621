import { wordClass } from '../word-class';
import { lastHead } from './body-head';
import type { Run, RunFinder } from './name-run';
import { type ScanContext, textOf } from './scan-context';

const MOST_PARTS = 4;
/** `Newton and District Twinning Association`. */
const PLACE_OF_TWO = wordClass('place-of-two');
const JOINTS = new Set(['and', '&', ',', '—']);

/**
 * A run with those that `and`, commas or a dash join to it, where only the last one names a kind of body:
 * `Culture, Sports and Tourism Department`, `Vietnam – Laos Friendship Association`.
 */
export function compoundRun(context: ScanContext, run: Run, runAt: RunFinder): Run | undefined {
  const { words } = context;
  if (!mayOpen(context, run)) return undefined;
  let to = run.to;
  for (let parts = 1; parts < MOST_PARTS; parts++) {
    const joint = words[to]?.norm ?? '';
    const further = JOINTS.has(joint) && !words[to - 1]?.possessive ? runAt(to + 1) : undefined;
    if (!further) return undefined;
    const head = lastHead(context, further);
    if (head)
      return fits(context, run, further, head.from, joint) ? { from: run.from, to: further.to } : undefined;
    to = further.to;
  }
  return undefined;
}

function mayOpen(context: ScanContext, run: Run): boolean {
  return (
    lastHead(context, run) === undefined && !context.knowledge.isPerson(textOf(context, run.from, run.to))
  );
}

/** A place or country before `and` is a name of its own; between dashes both must be such. */
function fits(context: ScanContext, run: Run, last: Run, head: number, joint: string): boolean {
  if (joint === ',') return false;
  if (joint === 'and' && PLACE_OF_TWO.has(context.words[last.from]?.norm ?? '') && head > last.from)
    return true;
  if (joint === '—') return isHome(context, run.from, run.to) && startsAtHome(context, last, head);
  return head > last.from && !isHome(context, run.from, run.to) && !startsAtHome(context, last, head);
}

function startsAtHome(context: ScanContext, last: Run, head: number): boolean {
  for (let end = last.from + 1; end <= head; end++) if (isHome(context, last.from, end)) return true;
  return false;
}

function isHome(context: ScanContext, from: number, to: number): boolean {
  const name = textOf(context, from, to);
  return (
    context.knowledge.isPlace(name) ||
    context.knowledge.country(name) !== undefined ||
    context.lexicon.demonyms.has(name.toLowerCase())
  );
}

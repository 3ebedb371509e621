import type { BodyHead } from '../lexicon';
import type { Word } from '../text/word';
import { wordClass } from '../word-class';
import type { BodyChunk } from './chunk';
import type { Run } from './name-run';
import { type ScanContext, textOf } from './scan-context';

const COMPANY_NOUNS = wordClass('company-noun');
const COMPANY_TITLES = wordClass('company-title');
const STAFF = new Set(['officials', 'executives', 'representatives', 'managers', 'employees', 'engineers']);
const COMPANY: BodyHead = { type: 'Association', kind: 'business', style: 'own', ofPlace: false };

/**
 * A company that goes by a bare name, told by what stands before it: `the Dutch company X`, `CEO of X`,
 * `officials of X`; or by its legal form (`X B.V.`).
 */
export function describedBody(context: ScanContext, run: Run): BodyChunk | undefined {
  const { words, knowledge } = context;
  const name = textOf(context, run.from, run.to);
  if (isBasedSomewhere(words, run.from) && !knowledge.country(name)) return company(run, name);
  if (knowledge.isPlace(name) || knowledge.isPerson(name) || knowledge.country(name)) return undefined;
  if (!isDescribed(context, run.from) && !hasLegalForm(words, run)) return undefined;
  return company(run, name);
}

function company(run: Run, name: string): BodyChunk {
  return {
    kind: 'body',
    ...run,
    name,
    head: COMPANY,
    headWords: name.toLowerCase(),
    inner: null,
    country: null,
    bare: false,
  };
}

/** `Tokyo-based X`. */
function isBasedSomewhere(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.norm === 'based' && words[at - 1]?.glued === true;
}

function isDescribed({ words, lexicon }: ScanContext, at: number): boolean {
  const before = words[at - 1];
  if (!before || before.cap) return false;
  if (COMPANY_NOUNS.has(before.norm)) return true;
  if (before.norm !== 'of' && before.norm !== 'from') return false;
  if (STAFF.has(words[at - 2]?.norm ?? '')) return mixedName(words, at);
  return [1, 2, 3].some((length) => {
    const title = lexicon.titles.longest(words, Math.max(0, at - 1 - length));
    return (
      title?.length === length &&
      COMPANY_TITLES.has(
        words
          .slice(at - 1 - length, at - 1)
          .map(({ norm }) => norm)
          .join(' '),
      )
    );
  });
}

/** `LG Innotek`, `FPT`: an acronym in the name. */
function mixedName(words: readonly Word[], at: number): boolean {
  return words[at]?.allCaps === true;
}

const LEGAL_FORM = /^(?:b\.?v|s\.?a|gmbh|inc|ltd|plc|jsc|corp|llc|ag|pte)\.?$/u;

function hasLegalForm(words: readonly Word[], { from, to }: Run): boolean {
  return to - from > 1 && LEGAL_FORM.test(words[to - 1]?.norm ?? '');
}

import type { Language, RegionKind } from '../../graph';
import { readDateline } from '../dateline';
import type { Line } from '../lines';
import {
  endsSentence,
  hasCredit,
  isCreditAlone,
  isInlineFurniture,
  isJunk,
  isLinkLine,
  isMenu,
  isParagraph,
  opensEnding,
  opensRelated,
  wordCount,
} from './line-shape';
import { resumesStory, startsTeasers } from './noise-block';
import { beginsWithRepetition } from './repetition';
import { markBylines, markTail } from './story-end';

/** Lines longer than this are never compared with the title or with each other: no caption or headline is so long. */
const MAX_COMPARED = 300;

/** Gives every line its kind, from top to bottom; what no rule names is story. */
export function classifyLines(
  lines: readonly Line[],
  title: number,
  language: Language,
  known: ReadonlyMap<number, RegionKind>,
): RegionKind[] {
  const kinds = lines.map(({ text }, at) => (at < title ? kindAboveTitle(text, language) : 'story'));
  if (title >= 0) kinds[title] = 'title';
  classifyBody(lines, kinds, title, language);
  markBylines(lines, kinds, title);
  markTail(lines, kinds);
  for (const [at, { start }] of lines.entries()) {
    const kind = known.get(start);
    if (kind && at !== title) kinds[at] = kind;
  }
  return kinds;
}

function kindAboveTitle(text: string, language: Language): RegionKind {
  if (readDateline(text, language)) return 'dateline';
  return isParagraph(text) || (endsSentence(text) && wordCount(text) > 6) ? 'story' : 'noise';
}

function classifyBody(lines: readonly Line[], kinds: RegionKind[], title: number, language: Language): void {
  const seen = new Set<string>();
  const titleKey = lines[title]?.text.toLowerCase() ?? '';
  let block: 'none' | 'related' | 'ending' = 'none';
  for (let at = title + 1; at < lines.length; at++) {
    const { text } = lines[at] as Line;
    if (block !== 'ending' && opensRelated(text)) block = 'related';
    else if (opensEnding(text)) block = 'ending';
    else if (block === 'related' && resumesStory(lines, at, language)) block = 'none';
    else if (block === 'none' && startsTeasers(lines, at, language)) block = 'related';
    if (block !== 'none') {
      kinds[at] = 'noise';
    } else if (beginsWithRepetition(text)) {
      kinds[at] = 'noise';
      if (isSummary(lines[at + 1])) kinds[++at] = 'noise';
    } else {
      kinds[at] = kindInStory(lines, at, titleKey, seen, language);
    }
  }
}

/** The paragraph that follows a doubled headline without a gap sums up the article behind the link. */
function isSummary(line: Line | undefined): boolean {
  return line !== undefined && !line.afterBlank && isParagraph(line.text) && !beginsWithRepetition(line.text);
}

function kindInStory(
  lines: readonly Line[],
  at: number,
  titleKey: string,
  seen: Set<string>,
  language: Language,
): RegionKind {
  const { text } = lines[at] as Line;
  if (readDateline(text, language)) return 'dateline';
  if (isJunk(text) || isInlineFurniture(text) || isLinkLine(text) || isMenu(text)) return 'noise';
  if (text.length > MAX_COMPARED) return 'story';
  const key = text.toLowerCase();
  if (titleKey !== '' && isPictureOf(key, titleKey)) return endsSentence(text) ? 'caption' : 'noise';
  const isRepeated = seen.has(key) && wordCount(text) > 3;
  seen.add(key);
  const next = lines[at + 1]?.text ?? '';
  return isRepeated ||
    hasCredit(text) ||
    isCreditAlone(text) ||
    isCreditAlone(next) ||
    next.toLowerCase() === key
    ? 'caption'
    : 'story';
}

/** The title again, alone or with a number: the description of a picture, not a sentence of the story. */
function isPictureOf(key: string, titleKey: string): boolean {
  return (
    key === titleKey || (key.startsWith(titleKey) && /^ (?:\p{L}+ )?\d+$/u.test(key.slice(titleKey.length)))
  );
}

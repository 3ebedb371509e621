import type { Language } from '../../graph';
import { readDateline } from '../dateline';
import type { Line } from '../lines';
import { endsSentence, isByline, isHeadline, isParagraph } from './line-shape';
import { beginsWithRepetition } from './repetition';

const MIN_PARAGRAPH = 80;

/**
 * Tells whether the story goes on at a line inside a box of links: two paragraphs in a row, or one and the
 * author's name. A single paragraph after a headline is the summary of another article.
 */
export function resumesStory(lines: readonly Line[], at: number, language: Language): boolean {
  if (!isStory(lines[at]) || followsDoubledHeadline(lines, at, language)) return false;
  const next = lines[at + 1];
  return isStory(next) || (next !== undefined && isByline(next.text) && (lines[at + 2]?.afterBlank ?? true));
}

function isStory(line: Line | undefined): boolean {
  return line !== undefined && line.text.length >= MIN_PARAGRAPH && endsSentence(line.text);
}

function followsDoubledHeadline(lines: readonly Line[], at: number, language: Language): boolean {
  let above = at - 1;
  if (above >= 0 && readDateline(lines[above]?.text ?? '', language)) above--;
  const headline = lines[above]?.text ?? '';
  return beginsWithRepetition(headline) || headline === lines[above - 1]?.text;
}

const MIN_TEASERS = 3;

/**
 * Tells whether a list of links to other articles starts at a line, without any label above: time and again a
 * headline, the same headline (the picture's description), perhaps a date, and one paragraph.
 */
export function startsTeasers(lines: readonly Line[], at: number, language: Language): boolean {
  let next = at;
  for (let teasers = 0; teasers < MIN_TEASERS; teasers++) {
    const headline = lines[next]?.text;
    if (headline === undefined || headline !== lines[next + 1]?.text || !isHeadline(headline)) return false;
    next += 2;
    if (readDateline(lines[next]?.text ?? '', language)) next++;
    if (!isParagraph(lines[next]?.text ?? '')) return false;
    next++;
  }
  return true;
}

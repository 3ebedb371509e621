import type { Language } from '../../graph';
import { readDateline } from '../dateline';
import type { Line } from '../lines';
import { endsSentence, isByline } from './line-shape';
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

import { isA } from '../../lexicon';
import { type Clause, type Piece, wordAt, wordBefore } from '../clause/clause';
import { type PartyRun, runFrom } from './party-run';

const WORD = /^\p{L}/u;

/** The run of parties that acts: the nearest one before `at` that is no setting (`tại …`) and no object of another verb. */
export function subjectBefore({ pieces }: Clause, at: number): PartyRun | undefined {
  let found: PartyRun | undefined;
  for (let i = 0; i < at; i++) {
    if (wordAt(pieces, i) === ';') found = undefined;
    const run = runFrom(pieces, i);
    if (!run || run.to > at || isSent(pieces, run, found) || isSight(pieces, run, found)) continue;
    if (isSetting(pieces, run) && !isTopic(pieces, run, at)) i = settingEnd(pieces, i) - 1;
    else {
      found = run;
      i = run.to - 1;
    }
  }
  return found;
}

/** `A và B cử đoàn …`: those who send it act. */
function isSent(pieces: readonly Piece[], run: PartyRun, found: PartyRun | undefined): boolean {
  return (
    run.parties[0]?.party.pronoun === 'delegation' &&
    wordBefore(pieces, run.from) === 'cử' &&
    found !== undefined &&
    found.parties.length > 1
  );
}

/** `hoạt động đầu tiên của đoàn A là thăm B`: what A does is told by the verb behind `là`. */
function isTopic(pieces: readonly Piece[], run: PartyRun, at: number): boolean {
  return wordBefore(pieces, run.from) === 'của' && wordBefore(pieces, at) === 'là';
}

/** `tại A`, `lăng B`, `Thỏa thuận A`: where something happens, what bears somebody's name; `về phía A` acts. */
function isSetting(pieces: readonly Piece[], run: PartyRun): boolean {
  const first = run.parties[0]?.party;
  if (!first) return false;
  const before = wordBefore(pieces, run.from);
  if (first.sides) return isA('owner-noun', before);
  if (first.bare && pieces[run.from - 1]?.kind === 'agreement') return true;
  if (isA('memorial', before) && first.heads.length > 0) return true;
  if (before === 'về') return wordBefore(pieces, run.from - 1) !== 'phía';
  if (before === 'của') return !isSpeechOf(pieces, run.from - 1);
  return isA('setting', before);
}

/** `ý kiến của A`, not `sự chứng kiến của A`. */
function isSpeechOf(pieces: readonly Piece[], of: number): boolean {
  return isA('speech-noun', wordBefore(pieces, of)) && wordBefore(pieces, of - 1) !== 'chứng';
}

/** In `A thăm nhà máy ô tô B, gặp …` the place is part of what something is called that A visited. */
function isSight(pieces: readonly Piece[], run: PartyRun, found: PartyRun | undefined): boolean {
  if (!found || !run.parties[0]?.party.bare || !isNoun(wordBefore(pieces, run.from))) return false;
  return pieces.slice(found.to, run.from).some(({ kind }) => kind === 'trigger');
}

function isNoun(before: string | undefined): boolean {
  return before !== undefined && WORD.test(before) && !isA('subject-opener', before);
}

/** A setting goes on over the places that the place named first lies in: `tại A, B, C`. */
function settingEnd(pieces: readonly Piece[], at: number): number {
  let to = at + 1;
  while (wordAt(pieces, to) === ',' && isBarePlace(pieces[to + 1])) to += 2;
  return to;
}

function isBarePlace(piece: Piece | undefined): boolean {
  return piece?.kind === 'party' && piece.party.bare;
}

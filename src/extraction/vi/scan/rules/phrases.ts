import type { Trigger } from '../../lexicon';
import { startsCountry } from '../country';
import { lengthOf, type ScanContext, tokenAt } from '../scan-context';
import type { ScanRule } from './spot';

/**
 * `hai bên`; `hai thành phố Móng Cái và Đông Hưng` names its places: the phrase is no reference then, and neither is
 * `hai bên biên giới`, which says where.
 */
export const scanSides: ScanRule = ({ context, at }) => {
  const found = context.lexicon.sides.longest(context.tokens, at);
  if (!found || lengthOf(context.lexicon.compounds, context, at) > found.length) return undefined;
  const to = at + found.length;
  const named = tokenAt(context, to)?.cap && !startsCountry(context, to);
  return named ? undefined : [{ kind: 'sides', from: at, to, of: found.values[0] ?? 'any' }];
};

export const scanTitle: ScanRule = ({ title }) => title && [title];

export const scanRepresentative: ScanRule = ({ context, at }) => {
  const found = context.lexicon.representatives.longest(context.tokens, at);
  const word = found?.values[0];
  return found && word && [{ kind: 'representative', from: at, to: at + found.length, of: word.kind }];
};

/** A trigger, unless a longer cue begins so. */
export const scanTrigger: ScanRule = ({ context, at }) => {
  const { triggers, cues } = context.lexicon;
  const found = triggers.longest(context.tokens, at);
  const trigger = found?.values[0];
  if (!found || !trigger || (cues.longest(context.tokens, at)?.length ?? 0) > found.length) return undefined;
  const to = at + found.length;
  return [{ kind: 'trigger', from: at, to, trigger: isExchanged(context, trigger, to) ? SIGNED : trigger }];
};

const SIGNED: Trigger = { word: 'trao đổi', event: 'SIGNING', frame: 'sign', strong: true };

/** Who exchanges views meets; who exchanges a document has signed it. */
function isExchanged({ lexicon, tokens }: ScanContext, { word }: Trigger, to: number): boolean {
  return word === SIGNED.word && lexicon.agreements.longest(tokens, to) !== undefined;
}

export const scanCue: ScanRule = ({ context, at }) => {
  const found = context.lexicon.cues.longest(context.tokens, at);
  const cue = found?.values[0];
  return found && cue && [{ kind: 'cue', from: at, to: at + found.length, cue }];
};

/** A bare kind word that stands for a place named elsewhere. */
export const scanPlaceReference: ScanRule = ({ context, at }) => {
  const found = context.lexicon.placeKinds.longest(context.tokens, at);
  const level = found?.values[0];
  return found && level && [{ kind: 'placeReference', from: at, to: at + found.length, level }];
};

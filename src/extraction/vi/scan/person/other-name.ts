import { isA } from '../../lexicon';
import { lengthOf, type ScanContext } from '../scan-context';

/** Whether something else than a person's name goes on at `at`: a credit, a long title or head of a body, a country. */
export function startsOtherName(context: ScanContext, at: number): boolean {
  const { lexicon, names, tokens } = context;
  return (
    isA('credit', tokens[at]?.norm) ||
    lengthOf(lexicon.titles, context, at) > 1 ||
    lengthOf(lexicon.bodyHeads, context, at) > 1 ||
    lengthOf(names.countries, context, at) > 1
  );
}

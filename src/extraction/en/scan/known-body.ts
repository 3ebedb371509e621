import type { BodyChunk } from './chunk';
import type { Run } from './name-run';
import { type ScanContext, textOf } from './scan-context';

/** A body that goes by its bare name (`Kuomintang`), or by an acronym that the article has explained. */
export function knownBody(context: ScanContext, run: Run): BodyChunk | undefined {
  for (let to = Math.min(run.to, run.from + 4); to > run.from; to--) {
    const name = textOf(context, run.from, to);
    const introduced = context.knowledge.acronym(name);
    if (introduced) return { ...introduced, from: run.from, to, name };
    const known = context.lexicon.knownBodies.get(name);
    if (!known) continue;
    return {
      kind: 'body',
      from: run.from,
      to,
      name,
      head: known.head,
      headWords: name.toLowerCase(),
      inner: null,
      country: known.country,
      bare: false,
    };
  }
  return undefined;
}

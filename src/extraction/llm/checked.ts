import type { Article, Claim, Evidence, ExtractedEntity, Extraction, Mention } from '../../graph';
import { evidenceAt } from '../draft';
import type { Answer, ToldClaim, ToldEntity } from './answer';
import { occurrences } from './occurrences';

/** What a model says is believed about half: less than any rule. */
const CONFIDENCE = 0.5;
const MENTION_RULE = 'llm.mention@1';

/**
 * What remains of an answer when it is held against the text: names and quotes that are not there verbatim are dropped, and with
 * them what rests on them alone. Offsets are found here; ids are numbered anew.
 */
export function checked(answer: Answer, article: Article, extractor: string): Extraction {
  const found = located(answer.entities, article.text);
  const byToldId = new Map(found.map((entry) => [entry.toldId, entry.entity]));
  const claims = answer.claims.flatMap((claim) => checkedClaim(claim, byToldId, article.text));
  return {
    articleId: article.id,
    language: article.language,
    extractor,
    entities: found.map(({ entity }) => entity),
    mentions: found
      .flatMap(({ mentions }) => mentions)
      .sort((a, b) => a.start - b.start || a.end - b.end || (a.entity < b.entity ? -1 : 1)),
    claims: claims.map((claim, index) => ({ id: `c${index + 1}`, ...claim })),
  };
}

interface Located {
  readonly toldId: string;
  readonly entity: ExtractedEntity;
  readonly mentions: readonly Mention[];
}

function located(told: readonly ToldEntity[], text: string): Located[] {
  const seen = new Set<string>();
  const found: Located[] = [];
  for (const { id: toldId, type, names, country } of told) {
    const there = [...new Set(names.map((name) => name.normalize('NFC').trim()))].filter(
      (name) => name !== '' && occurrences(text, name).length > 0,
    );
    if (there.length === 0 || seen.has(toldId)) continue;
    seen.add(toldId);
    const id = `e${found.length + 1}`;
    const fullestFirst = there.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    found.push({
      toldId,
      entity: entityOf(id, type, fullestFirst, country ?? null),
      mentions: mentionsOf(id, fullestFirst, text),
    });
  }
  return found;
}

function entityOf(
  id: string,
  type: ExtractedEntity['type'],
  names: string[],
  country: string | null,
): ExtractedEntity {
  const isOther = type === 'Association' || type === 'Agreement';
  return {
    id,
    type,
    name: names[0]!,
    names,
    level: null,
    country,
    place: null,
    kind: isOther ? 'other' : null,
    roles: [],
  };
}

/** Where the names stand; a short one that is part of a longer one there is no mention of its own. */
function mentionsOf(entity: string, fullestFirst: readonly string[], text: string): Mention[] {
  const mentions: Mention[] = [];
  for (const { start, end } of fullestFirst.flatMap((name) => occurrences(text, name))) {
    if (mentions.some((other) => start < other.end && other.start < end)) continue;
    mentions.push({ entity, start, end, rule: MENTION_RULE });
  }
  return mentions;
}

function checkedClaim(
  { type, status, date, agreement: toldAgreement, pairs: told, quotes }: ToldClaim,
  byToldId: ReadonlyMap<string, ExtractedEntity>,
  text: string,
): Omit<Claim, 'id'>[] {
  const evidence = quotes.flatMap((quote) => evidenceOf(quote, text, `llm.${type.toLowerCase()}@1`));
  const agreement = type === 'SIGNING' ? byToldId.get(toldAgreement ?? '') : undefined;
  const pairs = told.flatMap(([a, b]) => pairOf(byToldId.get(a), byToldId.get(b), agreement));
  const needsAgreement = type === 'SIGNING' && agreement?.type !== 'Agreement';
  if (evidence.length === 0 || pairs.length === 0 || needsAgreement) return [];
  return [
    {
      type,
      status,
      date: date ?? null,
      place: null,
      agreement: agreement?.id ?? null,
      participants: participantsOf(type, pairs),
      pairs,
      evidence,
    },
  ];
}

/** The pair, unless an end is missing, both are one, or a document stands where it can't. */
function pairOf(
  a: ExtractedEntity | undefined,
  b: ExtractedEntity | undefined,
  agreement: ExtractedEntity | undefined,
): [string, string][] {
  if (!a || !b || a === b || a.type === 'Agreement') return [];
  const fits = agreement ? b === agreement : b.type !== 'Agreement';
  return fits ? [[a.id, b.id]] : [];
}

function participantsOf(type: Claim['type'], pairs: readonly [string, string][]): Claim['participants'] {
  const first = [...new Set(pairs.map(([a]) => a))];
  if (type === 'SIGNING') return first.map((entity) => ({ entity, role: 'SIGNATORY', side: null }));
  const second = [...new Set(pairs.map(([, b]) => b))].filter((entity) => !first.includes(entity));
  const side = (entities: string[], number: 1 | 2) =>
    entities.map((entity) => ({ entity, role: 'PARTICIPANT' as const, side: number }));
  return [...side(first, 1), ...side(second, 2)];
}

function evidenceOf(told: string, text: string, rule: string): Evidence[] {
  const quote = told.normalize('NFC').trim();
  const start = quote === '' ? -1 : text.indexOf(quote);
  return start < 0 ? [] : [evidenceAt(text, start, start + quote.length, rule, CONFIDENCE)];
}

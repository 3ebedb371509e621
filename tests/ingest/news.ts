import type { Article, Claim, Evidence, ExtractedEntity, Extraction } from '../../src/graph';
import { articleDigest } from '../../src/ingest';
import type { StoredArticle } from '../../src/store';

/** A local entity in short: what is left out is unknown. */
export type EntityNote = Pick<ExtractedEntity, 'id' | 'type' | 'name'> &
  Partial<Omit<ExtractedEntity, 'roles'>> & {
    readonly roles?: readonly { readonly title: string; readonly of: string | null }[];
  };

/** A claim in short: every end of a pair takes part, the first ends on side 1, the second on side 2. */
export type ClaimNote = Pick<Claim, 'type' | 'pairs'> & Partial<Claim>;

export interface ArticleNote {
  readonly id: string;
  readonly publishedAt?: string | null;
  readonly entities: readonly EntityNote[];
  readonly claims?: readonly ClaimNote[];
}

const RULE = 'test.rule@1';

/** Writes out an article and its extraction: its text names every entity on a line of its own, then makes each claim. */
export function news({ id, publishedAt = null, entities, claims = [] }: ArticleNote): StoredArticle {
  const lines: string[] = [];
  const write = (line: string): Evidence => {
    const start = lines.join('\n').length + (lines.length > 0 ? 1 : 0);
    lines.push(line);
    return { quote: line, start, end: start + line.length, rule: RULE, confidence: 0.9 };
  };
  const mentions = entities.map((entity) => {
    const { start, end } = write(entity.name);
    return { entity: entity.id, start, end, rule: RULE };
  });
  const extraction: Extraction = {
    articleId: id,
    language: 'vi',
    extractor: 'test@1',
    entities: entities.map((note) => ({
      names: [note.name],
      level: null,
      country: null,
      place: null,
      kind: null,
      ...note,
      roles: (note.roles ?? []).map((role) => ({ ...role, evidence: write(`${role.title}: ${note.name}`) })),
    })),
    mentions,
    claims: claims.map((note, index) => claim(note, index, write)),
  };
  return stored(id, publishedAt, lines.join('\n'), extraction);
}

function claim(note: ClaimNote, index: number, write: (line: string) => Evidence): Claim {
  const side = (end: 0 | 1) => [...new Set(note.pairs.map((pair) => pair[end]))];
  const signing = note.type === 'SIGNING';
  const participants: Claim['participants'] = [
    ...side(0).map((entity) => ({
      entity,
      role: signing ? ('SIGNATORY' as const) : ('HOST' as const),
      side: 1 as const,
    })),
    ...(signing ? [] : side(1).map((entity) => ({ entity, role: 'VISITOR' as const, side: 2 as const }))),
  ];
  return {
    id: `c${index + 1}`,
    status: 'OCCURRED',
    date: null,
    place: null,
    agreement: signing ? (note.pairs[0]?.[1] ?? null) : null,
    participants,
    evidence: [write(`${note.type} ${JSON.stringify(note.pairs)}`)],
    ...note,
  };
}

function stored(id: string, publishedAt: string | null, text: string, extraction: Extraction): StoredArticle {
  const article: Article = {
    id,
    url: null,
    title: null,
    publisher: null,
    language: 'vi',
    publishedAt,
    text,
    regions: [{ kind: 'story', start: 0, end: text.length }],
  };
  return { article, extraction, digest: articleDigest(article, extraction.extractor) };
}

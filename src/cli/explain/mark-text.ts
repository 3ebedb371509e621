import type { Article, EntityType, Extraction, Mention, Span } from '../../graph';
import type { Paint } from './paint';

/** The article's text with every mention and the evidence of every claim marked, and what is no story set apart. */
export function markText(article: Article, extraction: Extraction, paint: Paint): string {
  const marker = new Marker(article.text, extraction, paint);
  let marked = '';
  let at = 0;
  for (const { kind, start, end } of article.regions) {
    marked += article.text.slice(at, start);
    marked += kind === 'noise' ? marker.noise(start, end) : marker.story(start, end);
    at = end;
  }
  return marked + article.text.slice(at);
}

interface ClaimSpan extends Span {
  readonly id: string;
}

class Marker {
  readonly #mentions: readonly Mention[];
  readonly #claims: readonly ClaimSpan[];
  readonly #types: ReadonlyMap<string, EntityType>;

  constructor(
    private readonly text: string,
    { entities, mentions, claims }: Extraction,
    private readonly paint: Paint,
  ) {
    // Of those that begin together the longer comes first, so that the shorter can be marked inside it.
    this.#mentions = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
    this.#types = new Map(entities.map(({ id, type }) => [id, type]));
    this.#claims = claims.flatMap(({ id, evidence }) =>
      evidence.map((span) => this.#aroundMentions(id, span)),
    );
  }

  noise(start: number, end: number): string {
    return this.text.slice(start, end).replace(/^.*\S.*$/gm, (line) => this.paint.noise(line));
  }

  story(start: number, end: number): string {
    const bounds = this.#claims.flatMap((claim) => [claim.start, claim.end]);
    const cuts = [start, ...bounds.filter((bound) => bound > start && bound < end), end];
    const sorted = [...new Set(cuts)].sort((a, b) => a - b);
    return sorted
      .slice(1)
      .map((to, index) => this.#stretch(sorted[index]!, to))
      .join('');
  }

  /** A stretch in which no claim's evidence begins or ends. */
  #stretch(start: number, end: number): string {
    const covering = this.#claims.filter((claim) => claim.start <= start && claim.end >= end);
    const ids = [...new Set(covering.map(({ id }) => id))];
    const marked = this.#withMentions(start, end, this.#mentions);
    return ids.length > 0 ? this.paint.claim(marked, ids) : marked;
  }

  #withMentions(start: number, end: number, candidates: readonly Mention[]): string {
    let marked = '';
    let at = start;
    for (const [index, mention] of candidates.entries()) {
      if (mention.start < at || mention.end > end) continue;
      const inner = candidates.slice(index + 1).filter((other) => other.end <= mention.end);
      const name = this.#withMentions(mention.start, mention.end, inner);
      marked += this.text.slice(at, mention.start);
      marked += this.paint.mention(name, this.#types.get(mention.entity)!, mention.entity);
      at = mention.end;
    }
    return marked + this.text.slice(at, end);
  }

  /** Evidence that begins or ends inside a name is shown as beginning before and ending after it. */
  #aroundMentions(id: string, { start, end }: Span): ClaimSpan {
    const cut = (bound: number) =>
      this.#mentions.find((mention) => mention.start < bound && mention.end > bound);
    return { id, start: cut(start)?.start ?? start, end: cut(end)?.end ?? end };
  }
}

import type { EvidenceFieldsFragment } from '../api';
import { select } from '../state';
import { words } from '../words';
import { webAddress } from './web-address';

/** The sentences that say so, each with who wrote it. */
export function EvidenceList({ evidence }: { readonly evidence: readonly EvidenceFieldsFragment[] }) {
  const { panel } = words.value;
  return (
    <section>
      <h3>
        {panel.evidence} <span class="muted">{panel.evidenceCount(evidence.length)}</span>
      </h3>
      {evidence.map((one) => (
        <EvidenceItem key={`${one.article.id}:${one.start}:${one.rule}`} evidence={one} />
      ))}
    </section>
  );
}

export function EvidenceItem({ evidence }: { readonly evidence: EvidenceFieldsFragment }) {
  const { panel } = words.value;
  const { article, quote, start, end, rule } = evidence;
  return (
    <figure class="evidence">
      <blockquote>
        <p>{quote}</p>
      </blockquote>
      <figcaption>
        <Source article={article} />
        <button
          type="button"
          class="link"
          onClick={() => select({ kind: 'article', id: article.id, at: { start, end } })}
        >
          {panel.inArticle}
        </button>
        <span class="muted small">
          {panel.rule} <code>{rule}</code>
        </span>
      </figcaption>
    </figure>
  );
}

type Article = EvidenceFieldsFragment['article'];

/** Publisher, day and headline, leading to where the article was published. */
export function Source({ article }: { readonly article: Omit<Article, 'id'> }) {
  const published = article.publishedAt && words.value.date(article.publishedAt.value);
  const text = [article.publisher, published, article.title].filter(Boolean).join(' · ');
  const address = webAddress(article.url);
  if (!address) return <cite>{text}</cite>;
  return (
    <cite>
      <a href={address} target="_blank" rel="noopener noreferrer">
        {text || address}
      </a>
    </cite>
  );
}

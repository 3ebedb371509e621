import { useEffect, useRef } from 'preact/hooks';
import { ArticleDocument, type ArticleQuery } from '../api';
import { type Mark, segments } from '../articles/marks';
import { Answered } from '../parts';
import { type Span, select, useAnswer } from '../state';
import { words } from '../words';
import { EventLines } from './event-line';
import { Source } from './evidence';

interface ArticlePanelProps {
  readonly id: string;
  /** The stretch to which the reader is led. */
  readonly at: Span | null;
}

/** An article as it was read: its text with what was recognised and the evidence marked. */
export function ArticlePanel({ id, at }: ArticlePanelProps) {
  const answer = useAnswer(ArticleDocument, { id });
  return (
    <Answered answer={answer}>
      {({ article }) => article && <ArticleDetails article={article} at={at} />}
    </Answered>
  );
}

type ShownArticle = NonNullable<ArticleQuery['article']>;

function ArticleDetails({ article, at }: { readonly article: ShownArticle; readonly at: Span | null }) {
  const { panel, article: kind } = words.value;
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => {
    text.current?.querySelector('.shown')?.scrollIntoView({ block: 'center' });
  }, [article.id, at?.start]);
  const events = [...new Map(article.reports.map(({ event }) => [event.id, event])).values()];
  return (
    <>
      <p class="kind">{kind}</p>
      <h2 lang={article.language}>{article.title ?? article.id}</h2>
      <p>
        <Source article={{ ...article, title: article.url ?? null }} />
      </p>
      <p class="muted small">{panel.mentions}</p>
      <div class="article-text" lang={article.language} ref={text}>
        {segments(article.text, marksOf(article, at)).map(({ start, text: words, kinds, id }) =>
          kinds.length === 0 ? (
            words
          ) : (
            <Marked key={start} kinds={kinds} id={kinds.includes('mention') ? id : null}>
              {words}
            </Marked>
          ),
        )}
      </div>
      <h3>{panel.reported}</h3>
      <EventLines events={events} />
    </>
  );
}

interface MarkedProps {
  readonly kinds: readonly string[];
  readonly id: string | null;
  readonly children: string;
}

function Marked({ kinds, id, children }: MarkedProps) {
  const look = kinds.join(' ');
  if (!id) return <mark class={look}>{children}</mark>;
  return (
    <mark class={look}>
      <button type="button" onClick={() => select({ kind: 'entity', id })}>
        {children}
      </button>
    </mark>
  );
}

function marksOf(article: ShownArticle, at: Span | null): Mark[] {
  return [
    ...article.mentions.nodes.map(({ start, end, entity }) => ({
      start,
      end,
      kind: 'mention' as const,
      id: entity.id,
    })),
    ...article.reports.flatMap(({ evidence }) =>
      evidence.map(({ start, end }) => ({ start, end, kind: 'evidence' as const })),
    ),
    ...(at ? [{ ...at, kind: 'shown' as const }] : []),
  ];
}

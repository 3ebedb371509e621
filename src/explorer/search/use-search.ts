import { useEffect, useState } from 'preact/hooks';
import { SearchDocument, type SearchQuery, type SearchType } from '../api';
import { type Answer, useAnswer } from '../state';

/** Pause after the last key, in milliseconds. */
const PAUSE_MS = 150;

export type Hit = SearchQuery['search']['edges'][number];

/** What is found while somebody types; never what was found for another text. */
export function useSearch(text: string, types: SearchType[] | null): Answer<SearchQuery> | null {
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(searched(text)), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const answer = useAnswer(SearchDocument, asked ? { text: asked, types } : null);
  const wanted = searched(text);
  if (!wanted) return null;
  return asked === wanted ? answer : NOT_YET;
}

const NOT_YET: Answer<never> = { state: 'loading', last: null };
/** As many characters as the service takes. */
const LONGEST = 200;

function searched(text: string): string {
  return text.trim().slice(0, LONGEST);
}

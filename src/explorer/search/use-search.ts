import { useEffect, useState } from 'preact/hooks';
import { SearchDocument, type SearchQuery, type SearchType } from '../api';
import { type Answer, useAnswer } from '../state';

/** Pause after the last key, in milliseconds. */
const PAUSE_MS = 150;

export type Hit = SearchQuery['search']['edges'][number];

/** What is found while somebody types. */
export function useSearch(text: string, types: SearchType[] | null): Answer<SearchQuery> | null {
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text.trim().slice(0, 200)), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const answer = useAnswer(SearchDocument, asked ? { text: asked, types } : null);
  return asked && text.trim() ? answer : null;
}

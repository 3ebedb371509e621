import { signal } from '@preact/signals';
import { type Draft, EMPTY_DRAFT } from './draft';

/** What is being typed in; kept while other views are looked at. */
export const draft = signal<Draft>(EMPTY_DRAFT);

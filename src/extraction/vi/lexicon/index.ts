export type * from './entries';
export { isA, wordsOf } from './word-classes';
export { normsOf, type VietnameseLexicon, vietnameseLexicon } from './word-lists';

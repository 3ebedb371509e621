export { type KnownLines, type PageParts, readPage } from './page-parts';

export { type HtmlPage, readHtml } from './read-html';

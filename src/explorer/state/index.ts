export { addressOf, viewOf } from './address';
export { expand, focusOn, hide, select, show, view } from './current';
export { chooseTheme, LANGUAGES, type Language, language, type Theme, theme, token } from './settings';
export * from './view';
export { type Answer, useAnswer } from './answer';
export { covers, periodOf, yearOf } from './period';

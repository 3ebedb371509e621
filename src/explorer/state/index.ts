export { type Action, useAction } from './action';
export { addressOf, viewOf } from './address';
export { type Answer, useAnswer } from './answer';
export { drawAround, expand, focusOn, hide, select, show, view } from './current';
export { covers, periodOf, yearOf } from './period';
export { chooseTheme, LANGUAGES, type Language, language, type Theme, theme, token } from './settings';
export * from './view';

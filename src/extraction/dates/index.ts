export { type ResolvedDate, resolveDates } from './article-dates';
export {
  type Anniversary,
  type CalendarUnit,
  canDateEvent,
  type DateAnchor,
  type DateExpression,
  type DateKind,
  type DatePoint,
} from './expression';
export { findDates } from './find';
export { type DateContext, resolveDate } from './resolve';

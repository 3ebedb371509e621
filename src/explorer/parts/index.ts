export { Answered, Empty, Failure } from './answered';
export { EntityLink, TypeMark } from './entity-link';

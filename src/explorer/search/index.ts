export { EntityPicker } from './entity-picker';
export { SearchBox } from './search-box';

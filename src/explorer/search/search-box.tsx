import { focusOn, select } from '../state';
import { words } from '../words';
import { Combobox } from './combobox';

/** Finds anything: an entity is drawn, an article shown. */
export function SearchBox() {
  const { search } = words.value;
  return (
    <Combobox
      label={search.label}
      placeholder={search.placeholder}
      types={null}
      keeps={false}
      onPick={({ __typename, id }) =>
        __typename === 'Article' ? select({ kind: 'article', id, at: null }) : focusOn(id)
      }
    />
  );
}

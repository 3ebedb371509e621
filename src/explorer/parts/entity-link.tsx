import type { EntityType } from '../api';
import { TYPE_OF } from '../graph/drawing';
import { select } from '../state';
import { words } from '../words';

interface EntityLinkProps {
  readonly entity: { readonly id: string; readonly name: string; readonly __typename?: keyof typeof TYPE_OF };
}

/** The name of an entity; shows it in the panel. */
export function EntityLink({ entity }: EntityLinkProps) {
  const type = entity.__typename && TYPE_OF[entity.__typename];
  return (
    <button type="button" class="link" onClick={() => select({ kind: 'entity', id: entity.id })}>
      {type && <TypeMark type={type} />}
      {entity.name}
    </button>
  );
}

/** The shape in the colour that stand for a type in the drawing. */
export function TypeMark({ type }: { readonly type: EntityType }) {
  return <span class={`type-mark ${type.toLowerCase()}`} role="img" aria-label={words.value.types[type]} />;
}

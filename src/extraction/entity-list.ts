import type { EntityDraft } from './draft';

/** The entities of one article in the order of their first mention. */
export class EntityList {
  readonly all: EntityDraft[] = [];
  readonly #byId = new Map<string, EntityDraft>();

  add(type: EntityDraft['type'], name: string): EntityDraft {
    const entity: EntityDraft = {
      id: `e${this.all.length + 1}`,
      type,
      name,
      names: new Set([name]),
      level: null,
      country: null,
      place: null,
      kind: null,
      roles: [],
      weak: false,
    };
    this.all.push(entity);
    this.#byId.set(entity.id, entity);
    return entity;
  }

  /** The entity of a local id; an id that this list has not given is a fault of the program. */
  get(id: string): EntityDraft {
    const entity = this.#byId.get(id);
    if (!entity) throw new Error(`no entity ${id} in this article`);
    return entity;
  }
}

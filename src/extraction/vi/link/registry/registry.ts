import type { EntityDraft } from '../../../draft';
import { EntityList } from '../../../entity-list';
import { AgreementRegistry } from './agreement-registry';
import { BodyRegistry } from './body-registry';
import { PersonRegistry } from './person-registry';
import { type PlaceKnowledge, PlaceRegistry } from './place-registry';

/** The entities of one article: which mentions are one thing. Order of mentions matters, as it does to a reader. */
export class Registry {
  readonly #entities = new EntityList();
  readonly persons: PersonRegistry;
  readonly places: PlaceRegistry;
  readonly bodies: BodyRegistry;
  readonly agreements: AgreementRegistry;

  constructor(knowledge: PlaceKnowledge) {
    this.persons = new PersonRegistry(this.#entities);
    this.places = new PlaceRegistry(this.#entities, knowledge);
    this.bodies = new BodyRegistry(this.#entities);
    this.agreements = new AgreementRegistry(this.#entities);
  }

  /** All of them, in the order of their first mention. */
  get entities(): readonly EntityDraft[] {
    return this.#entities.all;
  }

  /** The entity of a local id; an id of another article is a fault of the program. */
  get(id: string): EntityDraft {
    return this.#entities.get(id);
  }
}

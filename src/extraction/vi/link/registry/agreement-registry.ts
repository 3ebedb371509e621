import { type AgreementKind, canonicalTones, foldKeepingTones } from '../../../../graph';
import type { EntityDraft } from '../../../draft';
import type { EntityList } from '../../../entity-list';
import { isA } from '../../lexicon';
import type { AgreementChunk } from '../../scan/chunk';

/** A fuller or shorter name is looked for among so many agreements of a kind, the latest first. */
const MOST_RESTATED = 200;

interface KnownAgreement {
  readonly entity: EntityDraft;
  /** Its fullest name, folded. */
  folded: string;
}

/** Which mentions of one article are one agreement. */
export class AgreementRegistry {
  readonly #entities: EntityList;
  readonly #byName = new Map<string, KnownAgreement>();
  readonly #byKind = new Map<AgreementKind, KnownAgreement[]>();
  #last: KnownAgreement | undefined;

  constructor(entities: EntityList) {
    this.#entities = entities;
  }

  /** An agreement by its name; a name that says no more than its kind goes to the last one of that kind. */
  mention(chunk: AgreementChunk): EntityDraft {
    const folded = foldKeepingTones(chunk.name);
    const known =
      this.#byName.get(folded) ?? (isBare(chunk) ? this.#lastMeant(chunk) : this.#restated(chunk, folded));
    const agreement = known ?? this.#added(chunk, folded);
    this.#byName.set(folded, agreement);
    if (known) this.#tellMore(known, chunk, folded);
    return agreement.entity;
  }

  #tellMore(known: KnownAgreement, chunk: AgreementChunk, folded: string): void {
    known.entity.names.add(chunk.name);
    if (chunk.strong) known.entity.weak = false;
    if (chunk.name.length <= known.entity.name.length) return;
    known.entity.name = chunk.name;
    known.folded = folded;
  }

  #lastMeant(chunk: AgreementChunk): KnownAgreement | undefined {
    const ofKind = this.#byKind.get(chunk.agreementKind);
    if (ofKind) return ofKind[ofKind.length - 1];
    return isA('any-document', canonicalTones(chunk.head.toLowerCase())) ? this.#last : undefined;
  }

  /** A bare one named before that this one now names in full, or one whose name this one begins. */
  #restated(chunk: AgreementChunk, name: string): KnownAgreement | undefined {
    return this.#byKind
      .get(chunk.agreementKind)
      ?.slice(-MOST_RESTATED)
      .findLast(({ folded }) => folded.startsWith(`${name} `) || name.startsWith(`${folded} `));
  }

  #added(chunk: AgreementChunk, folded: string): KnownAgreement {
    const entity = this.#entities.add('Agreement', chunk.name);
    entity.kind = chunk.agreementKind;
    entity.weak = !chunk.strong;
    const agreement = { entity, folded };
    const ofKind = this.#byKind.get(chunk.agreementKind);
    if (ofKind) ofKind.push(agreement);
    else this.#byKind.set(chunk.agreementKind, [agreement]);
    this.#last = agreement;
    return agreement;
  }
}

function isBare({ name, head }: AgreementChunk): boolean {
  return name.split(/\s+/).length <= head.split(/\s+/).length;
}

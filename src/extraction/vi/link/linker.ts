import type { CountryCode, Mention } from '../../../graph';
import { type EntityDraft, evidenceAt } from '../../draft';
import type { Token } from '../../text/token';
import { type CommitteeLevel, vietnameseLexicon } from '../lexicon';
import type { BodyChunk, Chunk, PlaceChunk } from '../scan/chunk';
import { RecentPlaces } from './recent-places';
import type { Registry } from './registry';
import { type HeldTitles, RoleReader } from './role-reader';
import { type LinkedChunk, type Sentence, wordOf } from './sentence';
import { situate } from './situate';

/** Links the chunks of an article's sentences to entities, sentence by sentence, and reads who holds which role. */
export class Linker {
  readonly mentions: Mention[] = [];
  readonly #registry: Registry;
  readonly #tokens: readonly Token[];
  readonly #roles: RoleReader;
  readonly #places = new RecentPlaces();

  constructor(registry: Registry, text: string, tokens: readonly Token[]) {
    this.#registry = registry;
    this.#tokens = tokens;
    this.#roles = new RoleReader(registry, (from, to) => {
      const { start, end } = this.#span(from, to);
      return evidenceAt(text, start, end, 'vi.role.title', 0.9);
    });
  }

  /** The titles of all persons linked so far. */
  get titles(): HeldTitles {
    return this.#roles.titles;
  }

  link(sentence: Omit<Sentence, 'links'>, chunks: readonly Chunk[]): Sentence {
    const links = chunks.map((chunk, i): LinkedChunk => {
      const entity = this.#entityOf(chunk, chunks[i - 1]);
      return { chunk, entity: entity?.id ?? null };
    });
    situate(links, this.#registry);
    this.#roles.read(links);
    return { ...sentence, links };
  }

  #entityOf(chunk: Chunk, before: Chunk | undefined): EntityDraft | undefined {
    switch (chunk.kind) {
      case 'person': {
        const person = this.#registry.persons.mention(chunk);
        return this.#mention(
          person,
          chunk.from,
          chunk.to,
          chunk.short ? 'vi.person.short' : 'vi.person.name',
        );
      }
      case 'place':
        return this.#place(chunk, 'vi.place.name');
      case 'body':
        return this.#body(chunk);
      case 'agreement': {
        const agreement = this.#registry.agreements.mention(chunk);
        return this.#mention(agreement, chunk.from, chunk.nameTo, 'vi.agreement.named');
      }
      case 'placeReference':
        return standsForIt(before) ? this.#places.last(chunk.level) : undefined;
      default:
        return undefined;
    }
  }

  #place(chunk: PlaceChunk, rule: string): EntityDraft {
    const place = this.#registry.places.mention(chunk);
    this.#places.add(place);
    return this.#mention(place, chunk.from, chunk.to, rule);
  }

  #body(chunk: BodyChunk): EntityDraft {
    const place = this.#placeInside(chunk) ?? this.#placeOfBare(chunk);
    const body = this.#registry.bodies.mention(chunk, place);
    body.country ??= chunk.inner.find((inner) => inner.kind === 'country')?.code ?? place?.country ?? null;
    return this.#mention(body, chunk.from, chunk.to, chunk.bare ? 'vi.body.bare' : 'vi.body.name');
  }

  /** Mentions what stands inside a body's name; the last place of it is the body's. */
  #placeInside(chunk: BodyChunk): EntityDraft | undefined {
    let place: EntityDraft | undefined;
    for (const inner of chunk.inner) {
      if (inner.kind === 'place') place = this.#place(atLevelOf(chunk, inner), 'vi.place.inside-name');
      else if (inner.kind === 'body') place = this.#placeOf(this.#body(inner)) ?? place;
    }
    return place;
  }

  #placeOf(body: EntityDraft): EntityDraft | undefined {
    return body.place === null ? undefined : this.#registry.get(body.place);
  }

  /** `UBND tỉnh`, `Thành ủy`: the last place named of the level that the body tells. */
  #placeOfBare({ bare, bareLevel, head }: BodyChunk): EntityDraft | undefined {
    if (bareLevel) return this.#places.last(bareLevel, onlyCountryOf(head));
    const known = bare ? committeeOf(head) : undefined;
    return known && this.#places.last(known.level, known.country);
  }

  #mention(entity: EntityDraft, from: number, to: number, rule: string): EntityDraft {
    this.mentions.push({ entity: entity.id, ...this.#span(from, to), rule });
    return entity;
  }

  #span(from: number, to: number): { start: number; end: number } {
    const start = this.#tokens[from]?.start ?? 0;
    return { start, end: this.#tokens[to - 1]?.end ?? start };
  }
}

/** `Tỉnh ủy X` is the committee of the province X, though a town of it may have the same name. */
function atLevelOf({ head }: BodyChunk, place: PlaceChunk): PlaceChunk {
  const level = place.level ?? committeeOf(head)?.level ?? null;
  return level === place.level ? place : { ...place, level };
}

function committeeOf(head: string): CommitteeLevel | undefined {
  return vietnameseLexicon().committees.find(({ committee }) => head.includes(committee));
}

function onlyCountryOf(head: string): CountryCode | null {
  return vietnameseLexicon().nationalBodies.find(({ body }) => head.includes(body))?.country ?? null;
}

/** A bare kind word stands for its place only in `lãnh đạo tỉnh`, `Chủ tịch thành phố`, `của tỉnh`, `đoàn tỉnh`. */
function standsForIt(before: Chunk | undefined): boolean {
  if (before?.kind === 'representative' || before?.kind === 'title') return true;
  const word = wordOf(before);
  return word === 'của' || word === 'đoàn';
}

import type { CityLevel, Mention } from '../../../graph';
import { type EntityDraft, evidenceAt } from '../../draft';
import type { Token } from '../../text/token';
import type { BodyChunk, Chunk, PlaceChunk } from '../scan/chunk';
import type { Registry } from './registry';
import { holderOf, titleGroupAt } from './roles';
import type { LinkedChunk, Sentence } from './sentence';

/** Titles that a person bears, with the country where the title names one; for references by title alone. */
export interface HeldTitle {
  readonly title: string;
  readonly of: string | null;
  readonly country: string | null;
}

/** Which place a bare committee belongs to, by its level; some stand in one country only. */
const LEVEL_OF_PARTY: readonly (readonly [RegExp, readonly CityLevel[], string?])[] = [
  [/thành ủy/, ['city']],
  [/tỉnh ủy/, ['province']],
  [/châu ủy|khu ủy/, ['province'], 'CN'],
  [/huyện ủy/, ['district']],
  [/quận ủy/, ['district']],
  [/thị ủy/, ['city']],
  [/tỉnh đoàn/, ['province']],
  [/thành đoàn/, ['city']],
  [/huyện đoàn/, ['district']],
];

/** Links the chunks of an article's sentences to entities, sentence by sentence, and reads who holds which role. */
export class Linker {
  readonly mentions: Mention[] = [];
  readonly titles = new Map<string, HeldTitle[]>();
  readonly #registry: Registry;
  readonly #text: string;
  readonly #tokens: readonly Token[];
  /** Places in the order of their mentions: what a bare kind word refers to. */
  readonly #places: EntityDraft[] = [];

  constructor(registry: Registry, text: string, tokens: readonly Token[]) {
    this.#registry = registry;
    this.#text = text;
    this.#tokens = tokens;
  }

  link(sentence: Omit<Sentence, 'links'>, chunks: readonly Chunk[]): Sentence {
    const links: LinkedChunk[] = [];
    for (const [i, chunk] of chunks.entries()) {
      const entity = this.#entityOf(chunk, chunks, i);
      links.push({ chunk, entity: entity?.id ?? null });
    }
    this.#situate(links);
    this.#readRoles(links, sentence.start);
    return { ...sentence, links };
  }

  #entityOf(chunk: Chunk, chunks: readonly Chunk[], i: number): EntityDraft | undefined {
    switch (chunk.kind) {
      case 'person':
        return this.#mention(
          this.#registry.person(chunk),
          chunk.from,
          chunk.to,
          chunk.short ? 'vi.person.short' : 'vi.person.name',
        );
      case 'place':
        return this.#place(chunk, 'vi.place.name');
      case 'body':
        return this.#body(chunk);
      case 'agreement':
        return this.#mention(this.#registry.agreement(chunk), chunk.from, chunk.nameTo, 'vi.agreement.named');
      case 'placeReference': {
        const place = this.#registry.lastPlace([chunk.level], this.#places);
        return place && standsForIt(chunks, i) ? place : undefined;
      }
      default:
        return undefined;
    }
  }

  #place(chunk: PlaceChunk, rule: string): EntityDraft {
    const entity = this.#registry.place(chunk);
    this.#places.push(entity);
    return this.#mention(entity, chunk.from, chunk.to, rule);
  }

  #body(chunk: BodyChunk): EntityDraft {
    let place: EntityDraft | undefined;
    for (const inner of chunk.inner) {
      if (inner.kind === 'place') place = this.#place(inner, 'vi.place.inside-name');
      else if (inner.kind === 'body') place = this.#placeOfBody(this.#body(inner)) ?? place;
    }
    if (!place && (chunk.bare || chunk.bareLevel)) place = this.#placeOfBare(chunk);
    const entity = this.#registry.body(chunk, place);
    if (!entity.country)
      entity.country = chunk.inner.find((inner) => inner.kind === 'country')?.code ?? place?.country ?? null;
    return this.#mention(entity, chunk.from, chunk.to, chunk.bare ? 'vi.body.bare' : 'vi.body.name');
  }

  #placeOfBody(body: EntityDraft): EntityDraft | undefined {
    return body.place === null ? undefined : this.#registry.get(body.place);
  }

  #placeOfBare(chunk: BodyChunk): EntityDraft | undefined {
    if (chunk.bareLevel) return this.#registry.lastPlace([chunk.bareLevel], this.#places);
    const [, levels, country] = LEVEL_OF_PARTY.find(([head]) => head.test(chunk.head)) ?? [];
    const places = country ? this.#places.filter((place) => place.country === country) : this.#places;
    return levels ? this.#registry.lastPlace(levels, places) : undefined;
  }

  #mention(entity: EntityDraft, from: number, to: number, rule: string): EntityDraft {
    const start = this.#tokens[from]?.start ?? 0;
    const end = this.#tokens[to - 1]?.end ?? start;
    this.mentions.push({ entity: entity.id, start, end, rule });
    return entity;
  }

  /** Reads where places lie: `huyện Long Châu, thành phố Sùng Tả`, `Đông Hưng (Trung Quốc)`. */
  #situate(links: readonly LinkedChunk[]): void {
    for (let i = 0; i < links.length; i++) {
      const link = links[i] as LinkedChunk;
      if (link.chunk.kind !== 'place' && link.chunk.kind !== 'body') continue;
      const entity = this.#registry.get(link.entity as string);
      const mark = links[i + 1]?.chunk;
      if (mark?.kind !== 'word' || (mark.norm !== ',' && mark.norm !== '(')) continue;
      const brackets = mark.norm === '(';
      for (let j = i + 2; j < Math.min(links.length, i + 7); j++) {
        const chunk = links[j]?.chunk;
        if (chunk?.kind === 'country') {
          if (brackets || wordOf(links[j + 1]?.chunk) !== 'và') entity.country = chunk.code;
          break;
        }
        if (chunk?.kind === 'place' && link.chunk.kind === 'place') {
          const parent = this.#registry.get(links[j]?.entity as string);
          if (!entity.place && parent.id !== entity.id && isAbove(parent.level, entity.level))
            entity.place = parent.id;
          else if (!brackets) break;
        } else if (chunk?.kind !== 'word' || chunk.norm !== ',') break;
      }
    }
  }

  #readRoles(links: readonly LinkedChunk[], sentenceStart: number): void {
    for (let i = 0; i < links.length; i++) {
      const group = titleGroupAt(links, i);
      if (!group) continue;
      const holder = holderOf(links, group);
      if (holder !== undefined) this.#giveRoles(links, group.titles, links[holder]?.entity as string);
      i = Math.max(i, group.to - 1);
    }
    void sentenceStart;
  }

  #giveRoles(
    links: readonly LinkedChunk[],
    titles: readonly { title: string; from: number; to: number; of: string | null; country: string | null }[],
    personId: string,
  ): void {
    const person = this.#registry.get(personId);
    const held = this.titles.get(personId) ?? [];
    this.titles.set(personId, held);
    for (const { title, from, to, of, country } of titles) {
      const chunk = links[from]?.chunk;
      if (chunk?.kind === 'title' && chunk.class === 'academic') continue;
      held.push({ title: title.toLowerCase(), of, country });
      if (
        person.roles.some(
          (role) => role.title.toLowerCase() === title.toLowerCase() && (role.of === of || of === null),
        )
      )
        continue;
      const start = this.#tokens[links[from]?.chunk.from ?? 0]?.start ?? 0;
      const end = this.#tokens[(links[to - 1]?.chunk.to ?? 1) - 1]?.end ?? start;
      person.roles.push({ title, of, evidence: evidenceAt(this.#text, start, end, 'vi.role.title', 0.9) });
      if (country) person.country ??= country;
    }
  }
}

function standsForIt(chunks: readonly Chunk[], i: number): boolean {
  const before = chunks[i - 1];
  return (
    before?.kind === 'representative' ||
    before?.kind === 'title' ||
    wordOf(before) === 'của' ||
    wordOf(before) === 'đoàn'
  );
}

function wordOf(chunk: Chunk | undefined): string | undefined {
  return chunk?.kind === 'word' ? chunk.norm : undefined;
}

const ORDER: readonly CityLevel[] = ['village', 'commune', 'district', 'city', 'province'];

function isAbove(parent: CityLevel | null, child: CityLevel | null): boolean {
  if (parent === null) return false;
  return child === null || ORDER.indexOf(parent) > ORDER.indexOf(child);
}

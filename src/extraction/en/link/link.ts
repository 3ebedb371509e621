import type { Mention } from '../../../graph';
import { type EntityDraft, evidenceAt } from '../../draft';
import type { BodyChunk, Chunk, PlaceChunk } from '../scan/chunk';
import type { Word } from '../text/word';
import type { Registry } from './registry';
import { holderOf, type TitleGroup, titleGroupAt } from './roles';
import { type LinkedChunk, type Sentence, wordAt } from './sentence';

/** Links the chunks of an article's sentences to entities, sentence by sentence, and reads who holds which role. */
export class Linker {
  readonly mentions: Mention[] = [];
  readonly #registry: Registry;
  readonly #text: string;
  #lastHolder: string | null = null;
  #inTitle = false;
  readonly #named = new Set<string>();
  #lastPerson: EntityDraft | undefined;

  constructor(registry: Registry, text: string) {
    this.#registry = registry;
    this.#text = text;
  }

  link(sentence: Omit<Sentence, 'links'>, chunks: readonly Chunk[]): Sentence {
    const links: LinkedChunk[] = [];
    this.#inTitle = sentence.region === 'title';
    for (const chunk of chunks) {
      const entity = this.#entityOf(chunk, links, sentence.words);
      links.push({
        chunk,
        entity: entity?.id ?? null,
        possessive: sentence.words[chunk.to - 1]?.possessive ?? false,
      });
    }
    this.#situate(links);
    this.#readRoles(links, sentence.words);
    return { ...sentence, links };
  }

  #entityOf(chunk: Chunk, before: readonly LinkedChunk[], words: readonly Word[]): EntityDraft | undefined {
    const bracketed = bracketedName(chunk, before);
    if (bracketed) {
      const alias = this.#registry.alias(this.#registry.get(bracketed.entity), bracketed.name);
      return this.#mention(alias, chunk, words, 'en.name.bracketed');
    }
    switch (chunk.kind) {
      case 'person':
        return this.#mention(this.#registry.person(chunk), chunk, words, 'en.person.name');
      case 'place':
        return this.#mention(
          this.#registry.place(chunk),
          chunk,
          words,
          chunk.level ? 'en.place.kind' : 'en.place.name',
        );
      case 'body':
        return this.#body(chunk, before, words);
      case 'agreement':
        return this.#mention(
          this.#registry.agreement(chunk, this.#inTitle),
          chunk,
          words,
          'en.agreement.named',
        );
      case 'placeReference':
        return this.#registry.placeMeant(chunk.level, countryBefore(before), idsIn(before));
      case 'bodyReference':
        return this.#ownBody(chunk.word, before) ?? this.#registry.bodyMeant(chunk.word);
      default:
        return undefined;
    }
  }

  #body(chunk: BodyChunk, before: readonly LinkedChunk[], words: readonly Word[]): EntityDraft {
    const told = chunk.bare && !chunk.inner ? this.#registry.bodyTold(chunk) : undefined;
    if (told) return this.#mention(told, chunk, words, 'en.body.bare');
    const place = chunk.inner ? this.#innerPlace(chunk.inner, words) : this.#placeBefore(before, chunk);
    const entity = this.#registry.body(chunk, place);
    return this.#mention(entity, chunk, words, chunk.bare ? 'en.body.bare' : 'en.body.name');
  }

  #innerPlace(chunk: PlaceChunk, words: readonly Word[]): EntityDraft {
    return this.#mention(this.#registry.place(chunk), chunk, words, 'en.place.inside-name');
  }

  /** The place of a body without one in its name: `Jingxi's`, `the city's`; of a bare one else the one named last. */
  #placeBefore(
    before: readonly LinkedChunk[],
    { bare, level, headWords, head }: BodyChunk,
  ): EntityDraft | undefined {
    const last = before[before.length - 1];
    const owner = last?.entity && (bare || last.possessive) ? this.#registry.get(last.entity) : undefined;
    if (owner?.type === 'City') return owner;
    return bare ? this.#registry.placeOfBody(headWords, head.type, level ?? null) : undefined;
  }

  /** `his university`: the body that the person named last works for. */
  #ownBody(word: string, before: readonly LinkedChunk[]): EntityDraft | undefined {
    const owner = before[before.length - 1]?.chunk;
    if (owner?.kind !== 'pronoun' || !['his', 'her'].includes(owner.norm) || !this.#lastPerson)
      return undefined;
    const bodies = this.#lastPerson.roles.flatMap(({ of }) => (of === null ? [] : this.#registry.get(of)));
    return bodies.find(({ names }) =>
      [...names].some((name) => name.toLowerCase().split(' ').includes(word)),
    );
  }

  #mention(entity: EntityDraft, chunk: Chunk, words: readonly Word[], rule: string): EntityDraft {
    if (entity.type === 'Person') this.#lastPerson = entity;
    if (entity.type !== 'Agreement') this.#noteWhereNamed(entity);
    this.mentions.push({
      entity: entity.id,
      start: words[firstOf(chunk)]?.start ?? 0,
      end: words[chunk.to - 1]?.end ?? 0,
      rule,
    });
    return entity;
  }

  /** What only the headline names counts where a claim needs it. */
  #noteWhereNamed(entity: EntityDraft): void {
    if (!this.#inTitle) entity.weak = false;
    else if (!this.#named.has(entity.id) && entity.type !== 'Person') entity.weak = true;
    this.#named.add(entity.id);
  }

  /** Reads where places lie: `X in Austria`, `X, a district of Y province`, `Vietnam's X district`, `X (Y)`. */
  #situate(links: readonly LinkedChunk[]): void {
    for (const [i, { chunk, entity }] of links.entries()) {
      if (!entity || (chunk.kind !== 'place' && chunk.kind !== 'body')) continue;
      const place = this.#registry.get(entity);
      const before = links[i - 1];
      if (before && (before.chunk.kind === 'country' || before.chunk.kind === 'demonym'))
        place.country = before.chunk.code;
      const upper = upperPlace(links, i + 1);
      if (!upper) continue;
      if (upper.chunk.kind === 'country') place.country = upper.chunk.code;
      else if (upper.entity && upper.entity !== entity && place.type === 'City') {
        place.place ??= upper.entity;
        place.country ??= this.#registry.get(upper.entity).country;
      }
    }
  }

  #readRoles(links: readonly LinkedChunk[], words: readonly Word[]): void {
    for (let i = 0; i < links.length; i++) {
      const group = titleGroupAt(links, i);
      if (!group) continue;
      const holder = holderOf(links, group);
      const id = holder === undefined ? undefined : links[holder]?.entity;
      if (id) this.#giveRoles(id, group, links, words);
      i = Math.max(i, group.to - 1);
    }
  }

  #giveRoles(id: string, group: TitleGroup, links: readonly LinkedChunk[], words: readonly Word[]): void {
    const person = this.#registry.get(id);
    const previous =
      this.#lastHolder === null || this.#lastHolder === id ? undefined : this.#registry.get(this.#lastHolder);
    for (const { title, from, to, of, country } of group.titles) {
      const told = group.counterpart ? previous?.roles[0]?.title : title;
      if (!told) continue;
      if (country) person.country ??= country;
      if (
        person.roles.some(
          (role) => role.title.toLowerCase() === told.toLowerCase() && (role.of === of || of === null),
        )
      )
        continue;
      const start = words[links[from]?.chunk.from ?? 0]?.start ?? 0;
      const end = words[(links[to - 1]?.chunk.to ?? 1) - 1]?.end ?? start;
      person.roles.push({
        title: told,
        of,
        evidence: evidenceAt(this.#text, start, end, 'en.role.title@1', 0.9),
      });
    }
    this.#lastHolder = id;
  }
}

function firstOf(chunk: Chunk): number {
  return chunk.kind === 'place' ? (chunk.nameFrom ?? chunk.from) : chunk.from;
}

function idsIn(links: readonly LinkedChunk[]): Set<string> {
  return new Set(links.flatMap(({ entity }) => entity ?? []));
}

/** `Tang A (Duong B)`, `Tansan (Vietnamese: Than San)`: a name in brackets behind a name, with its language told for places. */
function bracketedName(
  chunk: Chunk,
  before: readonly LinkedChunk[],
): { entity: string; name: string } | undefined {
  if (chunk.kind !== 'person' && chunk.kind !== 'place') return undefined;
  let at = before.length - 1;
  const language = wordAt(before, at) === ':' && before[at - 1]?.chunk.kind === 'demonym';
  if (language) at -= 2;
  const named = before[at - 1];
  if (wordAt(before, at) !== '(' || !named?.entity) return undefined;
  const fits = language
    ? named.chunk.kind === 'place' || named.chunk.kind === 'person'
    : named.chunk.kind === 'person' && chunk.kind === 'person';
  return fits ? { entity: named.entity, name: chunk.name } : undefined;
}

function countryBefore(before: readonly LinkedChunk[]): string | null {
  const chunk = before[before.length - 1]?.chunk;
  return chunk?.kind === 'demonym' || chunk?.kind === 'country' ? chunk.code : null;
}

/** Before an adjective (`of Vietnamese Lai Chau`) only these tell where something lies. */
const LEADS_IN = new Set(['in', 'of', 'the']);

/** What a place is said to lie in, right behind it. */
function upperPlace(links: readonly LinkedChunk[], at: number): LinkedChunk | undefined {
  const words: string[] = [];
  for (let i = at; i < Math.min(links.length, at + 8); i++) {
    const link = links[i] as LinkedChunk;
    if (link.chunk.kind === 'country' || link.chunk.kind === 'demonym') {
      if (!leadsUp(words) || (link.chunk.kind === 'demonym' && !LEADS_IN.has(words[words.length - 1] ?? '')))
        return undefined;
      return link.chunk.kind === 'country' ? link : upperBehind(links, i);
    }
    if (link.chunk.kind === 'place') return leadsUp(words) && words.join(' ') !== ',' ? link : undefined;
    if (link.chunk.kind !== 'word') return undefined;
    words.push(link.chunk.norm);
    if (words.length > 6) return undefined;
  }
  return undefined;
}

function upperBehind(links: readonly LinkedChunk[], at: number): LinkedChunk | undefined {
  const demonym = links[at];
  return demonym && { ...demonym, chunk: { ...demonym.chunk, kind: 'country' } as Chunk };
}

function leadsUp(words: readonly string[]): boolean {
  const told = words.join(' ');
  return (
    told === 'in' ||
    told === ', in' ||
    told === ',' ||
    told === 'of' ||
    told === '(' ||
    /^, (?:a|an|the)(?: [\w-]+)* (?:of|in)(?: the)?$/.test(told)
  );
}

import {
  type AgreementKind,
  type Claim,
  datesAgree,
  type Entity,
  type ExtractedEntity,
  fold,
  type PartialDate,
  slug,
} from '../../graph';
import { affiliationsOf, anchorsOf } from '../affiliations';
import type { ArticleView } from '../article-view';
import { cluster, clusterIds, digest } from '../cluster';
import type { BlockItem, EntityStage, FactGroup, ResolvedEntity } from '../entity-stage';
import { aliasesOf, bestName, type NameFact } from '../names';
import { compare, sortedUnique } from '../order';
import { isBareAgreement } from './agreement-names';

interface AgreementFacts {
  /** The fullest first. */
  readonly names: readonly NameFact[];
  readonly kind: AgreementKind | null;
  /** Its name folded; null where it is a kind only. */
  readonly proper: string | null;
  /** Day, month or year of its signing, as far as the article tells. */
  readonly date: PartialDate | null;
  /** 0, or the position among the nameless documents of one kind and one set of signatories in the article. */
  readonly ordinal: number;
  /** Whether its article tells of no other of this kind and these signatories. */
  readonly alone: boolean;
}

type Member = AgreementFacts & FactGroup;

/**
 * Agreements: by their kind and the places or bodies that stand behind the signatories, then by name and date of signing;
 * where fewer than two sign, by name; a nameless one then stays with its article.
 */
export const agreementStage: EntityStage = {
  name: 'agreement',
  items: (view) => {
    const agreements = view.extraction.entities.filter(({ type }) => type === 'Agreement');
    const signings = new Map(agreements.map(({ id }) => [id, signingsOf(view, id)]));
    const blocks = agreements.map((entity) => blockOf(view, entity, signings.get(entity.id) ?? []));
    return agreements.map((entity, index): BlockItem => {
      const block = blocks[index] ?? '';
      const likes = agreements.filter((_, other) => blocks[other] === block);
      const facts = factsOf(view, entity, signings.get(entity.id) ?? [], likes);
      return { localId: entity.id, block, facts: JSON.stringify(facts) };
    });
  },
  resolve: resolveAgreements,
};

function signingsOf({ extraction }: ArticleView, id: string): Claim[] {
  return extraction.claims.filter(({ agreement }) => agreement === id);
}

/** `likes`: the article's agreements of the same block, this one among them. */
function factsOf(
  { extraction }: ArticleView,
  entity: ExtractedEntity,
  signings: readonly Claim[],
  likes: readonly ExtractedEntity[],
): AgreementFacts {
  const bare = isBareAgreement(entity.name);
  const nameless = likes.filter(({ name }) => isBareAgreement(name));
  const others = [...new Set(entity.names)].filter((name) => name !== entity.name).sort(compare);
  return {
    names: [entity.name, ...others].map((name) => [name, extraction.language] as const),
    kind: entity.kind as AgreementKind | null,
    proper: bare ? null : fold(entity.name),
    date: dateOf(signings),
    ordinal: bare ? nameless.indexOf(entity) : 0,
    alone: likes.length === 1,
  };
}

function blockOf(view: ArticleView, entity: ExtractedEntity, signings: readonly Claim[]): string {
  const kind = slug(entity.kind ?? 'other');
  const signatories = sortedUnique(signings.flatMap((claim) => signatoriesOf(claim, entity.id))).flatMap(
    (id) => {
      const target = view.targets.get(id);
      return target === undefined ? [] : anchorsOf(target, affiliationsOf(view, id));
    },
  );
  if (signatories.length > 0)
    return `agreement:${kind}:${sortedUnique(signatories).map(withoutCity).join('+')}`;
  if (isBareAgreement(entity.name)) return `agreement:${kind}#${view.article.id}`;
  return `agreement:${kind}/${shortSlug(entity.name)}`;
}

function signatoriesOf(claim: Claim, agreement: string): string[] {
  const tied = claim.pairs.filter(([, document]) => document === agreement).map(([signatory]) => signatory);
  const named = claim.participants.filter(({ role }) => role === 'SIGNATORY').map(({ entity }) => entity);
  return tied.length > 0 ? tied : named;
}

function withoutCity(id: string): string {
  return id.replace(/^city:/, '');
}

/** The slug, cut where it grows unwieldy; a digest keeps what is cut apart. */
function shortSlug(name: string): string {
  const whole = slug(name);
  return whole.length <= 60 ? whole : `${whole.slice(0, 50)}-${digest(whole)}`;
}

/** The most precise date of what occurred, the earliest of several; else of what is planned. */
function dateOf(signings: readonly Claim[]): PartialDate | null {
  const told = signings.filter(({ date }) => date !== null);
  const done = told.filter(({ status }) => status === 'OCCURRED');
  const dates = (done.length > 0 ? done : told).flatMap(({ date }) => date ?? []);
  return dates.sort((a, b) => b.length - a.length || compare(a, b))[0] ?? null;
}

function resolveAgreements(block: string, groups: readonly FactGroup[]): ResolvedEntity[] {
  const members = groups.map(
    (group): Member => ({ ...(JSON.parse(group.facts) as AgreementFacts), ...group }),
  );
  const clusters = cluster<Member>(members, {
    specificity: ({ date, proper }) => (date?.length ?? 0) * 1000 + (proper?.length ?? 0),
    key: ({ facts }) => facts,
    affinity,
  });
  const told = clusters.map((list) => ({ suffix: list[0]?.date ?? '', key: list[0]?.facts ?? '' }));
  const ids = clusterIds(block, told);
  return clusters.map((list, index) => ({
    entity: entityOf(ids[index] ?? block, list),
    members: list.map(({ facts }) => facts),
    suffix: told[index]?.suffix ?? '',
  }));
}

function affinity(a: AgreementFacts, b: AgreementFacts): number | null {
  if (a.date !== null && b.date !== null && !datesAgree(a.date, b.date)) return null;
  const dated = a.date !== null && b.date !== null ? 2 : 0;
  if (a.proper === null || b.proper === null) return a.ordinal === b.ordinal ? dated : null;
  if (a.proper === b.proper) return dated + 2;
  if (containsWords(a.proper, b.proper) || containsWords(b.proper, a.proper)) return dated + 1;
  // Two articles that each tell of one document, signed in one month by the same, mean the same whatever they call it.
  const close = Math.min(a.date?.length ?? 0, b.date?.length ?? 0) >= 'YYYY-MM'.length;
  return a.alone && b.alone && close ? dated : null;
}

/** Whether all words of `part` stand in `whole` in the same order. */
function containsWords(whole: string, part: string): boolean {
  const words = part.split(' ');
  let found = 0;
  for (const word of whole.split(' ')) if (word === words[found]) found++;
  return found === words.length;
}

function entityOf(id: string, members: readonly Member[]): Entity {
  return {
    id,
    type: 'Agreement',
    name: bestName(
      members.map(({ names, proper, size }) => ({
        name: names[0]?.[0] ?? '',
        rank: proper === null ? 0 : 1,
        size,
      })),
    ),
    aliases: aliasesOf(members.flatMap(({ names }) => names.map(([name, language]) => ({ name, language })))),
    level: null,
    country: null,
    placeId: null,
    kind: members.map(({ kind }) => kind).find((kind) => kind !== null) ?? null,
    location: null,
    identifiers: [],
    validFrom: null,
    validTo: null,
    becameIds: [],
  };
}

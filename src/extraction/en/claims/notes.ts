import type { ClaimDraft } from './claim-draft';
import type { Clause } from './clause';
import type { Discourse } from './discourse';
import type { ToldHead } from './heads';
import { runFrom } from './party-run';
import { idsOf, isNamed, type Side } from './side';

/** Keeps in the discourse what later sentences refer to: places side by side, delegations, topics, persons. */
export class Notes {
  readonly #discourse: Discourse;

  constructor(discourse: Discourse) {
    this.#discourse = discourse;
  }

  /** Exactly two places or bodies of a kind on two sides of a border: what `the two sides` stands for next. */
  pairOfSentence(clause: Clause, last: ClaimDraft | undefined): void {
    if (last?.sentence === clause.sentence.index) return;
    const parties = clause.pieces.flatMap((piece) =>
      piece.kind === 'party' ? (this.#discourse.sideOf(piece.party) ?? []) : [],
    );
    const acting = parties.filter(({ principals }) => principals.length > 0);
    const [a, b, c] = acting.filter(
      (side, i) => acting.findIndex((one) => one.principals[0] === side.principals[0]) === i,
    );
    if (a && b && !c && this.#mayBeSides(a, b)) this.#discourse.lastSides = [a, b];
  }

  /** `officials of A and B`: of one country they are hardly the two sides. */
  #sameCountry(a: Side, b: Side): boolean {
    const [x, y] = [a, b].map(({ principals }) => this.#discourse.registry.get(principals[0] as string));
    return x?.type === 'Association' && x.country !== null && x.country === y?.country;
  }

  #mayBeSides(a: Side, b: Side): boolean {
    const [x, y] = [a, b].map(({ principals }) => this.#discourse.registry.get(principals[0] as string));
    return (
      x !== undefined &&
      y !== undefined &&
      x.type === y.type &&
      x.country !== null &&
      y.country !== null &&
      x.country !== y.country
    );
  }

  /** `X, deputy mayor of Y, led the party`: `the guests` are Y's, with X at their head. */
  delegation([told]: readonly ToldHead[]): void {
    if (!told) return;
    const home = told.principals[0] ?? this.#discourse.homeOf(told.head);
    this.#discourse.lastDelegation = { principals: home === null ? [] : [home], heads: [told.head] };
  }

  /** Two places or bodies named side by side: what `the two cities` stands for next. */
  party(clause: Clause, at: number): void {
    const run = runFrom(clause.pieces, at);
    const sides = (run?.parties ?? [])
      .flatMap(({ party }) => this.#discourse.sideOf(party) ?? [])
      .filter(isNamed);
    const [a, b, c] = sides;
    if (a && b && !c && a.principals.length > 0 && b.principals.length > 0 && !this.#sameCountry(a, b))
      this.#discourse.lastSides = [a, b];
    const piece = clause.pieces[at];
    const side = piece?.kind === 'party' ? this.#discourse.sideOf(piece.party) : undefined;
    if (piece?.kind === 'party' && piece.party.pronoun === null)
      this.#discourse.sentencePerson ??= side?.heads[0] ?? null;
    if (isNamed(side) && side.principals.length > 0 && !isDateline(clause, at))
      this.#discourse.sentenceTopic ??= { ...side, heads: [] };
    this.#discourse.sentencePlaces.push(
      ...(side?.principals ?? []).filter((id) => this.#discourse.registry.get(id).type === 'City'),
    );
    if (piece?.kind === 'party' && piece.party.delegation && isNamed(side))
      this.#discourse.lastDelegation = side;
  }

  parties(clause: Clause): void {
    let topic: Side | undefined;
    let person: string | undefined;
    for (const piece of clause.pieces) {
      if (piece.kind === 'word' && piece.norm === ';') person = undefined;
      if (piece.kind !== 'party') continue;
      const side = this.#discourse.sideOf(piece.party);
      if (!isNamed(side)) continue;
      if (side.principals.length > 0) topic ??= side;
      for (const id of idsOf(side))
        if (this.#discourse.registry.get(id).type === 'Person') this.#discourse.recent.push(id);
      person ??= side.heads[0];
    }
    if (topic) this.#discourse.topic = { principals: topic.principals, heads: [] };
    if (person) this.#discourse.lastPerson = person;
  }
}

/** `HAN FALLS, IOWA (April 2, 2022) –`. */
function dashCloses(pieces: Clause['pieces'], at: number): boolean {
  const dash = pieces.findIndex((piece) => piece.kind === 'word' && piece.norm === '—');
  return dash > at && dash < 12 && pieces.slice(0, dash).every(({ kind }) => kind !== 'trigger');
}

/** `HANOI (Agency) –`: where the report was written is not what the sentence is about. */
function isDateline({ pieces, sentence }: Clause, at: number): boolean {
  const first = sentence.words[0];
  if (at > 0) return (first?.allCaps ?? false) && dashCloses(pieces, at);
  return (
    (first?.allCaps ?? false) ||
    pieces.slice(1, 3).some((piece) => piece.kind === 'word' && piece.norm === '—')
  );
}

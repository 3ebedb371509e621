import type { PartnersFieldsFragment, RoleFieldsFragment, TwinsFieldsFragment } from '../api';
import { EntityLink } from '../parts';
import { type Selection, select } from '../state';
import { words } from '../words';

interface RolesProps {
  readonly roles: readonly RoleFieldsFragment[];
  readonly ofPerson: boolean;
}

export function Roles({ roles, ofPerson }: RolesProps) {
  const { panel } = words.value;
  if (roles.length === 0) return null;
  return (
    <section>
      <h3>{ofPerson ? panel.roles : panel.peopleWithRoles}</h3>
      <ul class="plain">
        {roles.map((role) => (
          <li key={role.id}>
            {!ofPerson && <EntityLink entity={{ ...role.person, __typename: 'Person' }} />} {role.title}
            {ofPerson && role.of && (
              <>
                {' · '}
                <EntityLink entity={role.of} />
              </>
            )}
            {role.asOf && <span class="muted"> {panel.asOf(role.asOf.value)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Twins({ twins }: { readonly twins: TwinsFieldsFragment }) {
  const { panel } = words.value;
  if (twins.totalCount === 0) return null;
  return (
    <section>
      <h3>
        {panel.twins} <Shown shown={twins.edges.length} total={twins.totalCount} />
      </h3>
      <ul class="plain">
        {twins.edges.map(({ node, since, event }) => (
          <li key={node.id}>
            <EntityLink entity={node} />{' '}
            <button type="button" class="link muted" onClick={() => select({ kind: 'event', id: event.id })}>
              {since ? panel.since(since.value) : panel.undated}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface PartnersProps {
  /** Id of whose partners they are. */
  readonly of: string;
  readonly partners: PartnersFieldsFragment;
}

/** Whom it met, how often and when last; that leads to the meetings and to who says so. */
export function Partners({ of, partners }: PartnersProps) {
  const { panel } = words.value;
  if (partners.totalCount === 0) return null;
  return (
    <section>
      <h3>
        {panel.partners} <Shown shown={partners.edges.length} total={partners.totalCount} />
      </h3>
      <ul class="plain">
        {partners.edges.map(({ node, eventCount, last }) => (
          <li key={node.id}>
            <EntityLink entity={node} />{' '}
            <button type="button" class="link muted" onClick={() => select(meetingsOf(of, node.id))}>
              {panel.times(eventCount)}
              {last && `, ${panel.last(last.value)}`}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Meetings go both ways: the smaller id is the source. */
function meetingsOf(one: string, other: string): Selection {
  const [source, target] = one < other ? [one, other] : [other, one];
  return { kind: 'relation', type: 'MET_WITH', source, target };
}

interface SignedProps {
  readonly signed: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly name: string;
      readonly signedOn?: { readonly value: string } | null;
    }[];
  };
}

export function Signed({ signed }: SignedProps) {
  const { panel } = words.value;
  if (signed.totalCount === 0) return null;
  return (
    <section>
      <h3>
        {panel.signed} <Shown shown={signed.nodes.length} total={signed.totalCount} />
      </h3>
      <ul class="plain">
        {signed.nodes.map(({ id, name, signedOn }) => (
          <li key={id}>
            <EntityLink entity={{ id, name, __typename: 'Agreement' }} />{' '}
            <span class="muted">{signedOn && words.value.date(signedOn.value)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How many are listed, where that is not all. */
function Shown({ shown, total }: { readonly shown: number; readonly total: number }) {
  return <span class="muted">{shown < total ? words.value.panel.moreThan(shown, total) : total}</span>;
}

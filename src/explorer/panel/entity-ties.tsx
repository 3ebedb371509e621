import type { ComponentChildren } from 'preact';
import type {
  PartnersFieldsFragment,
  RoleFieldsFragment,
  SignedFieldsFragment,
  TwinsFieldsFragment,
} from '../api';
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
  return (
    <ShownOf title={panel.twins} shown={twins.edges.length} total={twins.totalCount}>
      {twins.edges.map(({ node, since, event }) => (
        <li key={node.id}>
          <EntityLink entity={node} />{' '}
          <button type="button" class="link muted" onClick={() => select({ kind: 'event', id: event.id })}>
            {since ? panel.since(since.value) : panel.undated}
          </button>
        </li>
      ))}
    </ShownOf>
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
  return (
    <ShownOf title={panel.partners} shown={partners.edges.length} total={partners.totalCount}>
      {partners.edges.map(({ node, eventCount, last }) => (
        <li key={node.id}>
          <EntityLink entity={node} />{' '}
          <button type="button" class="link muted" onClick={() => select(meetingsOf(of, node.id))}>
            {panel.times(eventCount)}
            {last && `, ${panel.last(last.value)}`}
          </button>
        </li>
      ))}
    </ShownOf>
  );
}

/** Meetings go both ways: the smaller id is the source. */
function meetingsOf(one: string, other: string): Selection {
  const [source, target] = one < other ? [one, other] : [other, one];
  return { kind: 'relation', type: 'MET_WITH', source, target };
}

export function Signed({ signed }: { readonly signed: SignedFieldsFragment }) {
  const { panel } = words.value;
  return (
    <ShownOf title={panel.signed} shown={signed.nodes.length} total={signed.totalCount}>
      {signed.nodes.map(({ id, name, signedOn }) => (
        <li key={id}>
          <EntityLink entity={{ id, name, __typename: 'Agreement' }} />{' '}
          <span class="muted">{signedOn && words.value.date(signedOn.value)}</span>
        </li>
      ))}
    </ShownOf>
  );
}

interface ShownOfProps {
  readonly title: string;
  readonly shown: number;
  readonly total: number;
  readonly children: ComponentChildren;
}

/** A list with how many it has, and how many of them are shown where that is not all; nothing where there are none. */
function ShownOf({ title, shown, total, children }: ShownOfProps) {
  if (total === 0) return null;
  return (
    <section>
      <h3>
        {title} <span class="muted">{shown < total ? words.value.panel.moreThan(shown, total) : total}</span>
      </h3>
      <ul class="plain">{children}</ul>
    </section>
  );
}

import { EntityDocument, type EntityQuery } from '../api';
import { TYPE_OF } from '../graph/drawing';
import { Answered, Empty, EntityLink, TypeMark } from '../parts';
import { expand, focusOn, hide, show, useAnswer, view } from '../state';
import { words } from '../words';
import { EntityEvents } from './entity-events';
import { Partners, Roles, Signed, Twins } from './entity-ties';
import { EventLines } from './event-line';

export type ShownEntity = Extract<NonNullable<EntityQuery['node']>, { name: string }>;

/** An entity: names, place, roles, twins, partners, what it signed, and its events. */
export function EntityPanel({ id }: { readonly id: string }) {
  const answer = useAnswer(EntityDocument, { id });
  return (
    <Answered answer={answer}>
      {({ node }) =>
        node && 'name' in node ? <EntityDetails entity={node} /> : <Empty>{words.value.states.gone}</Empty>
      }
    </Answered>
  );
}

function EntityDetails({ entity }: { readonly entity: ShownEntity }) {
  const { panel } = words.value;
  const within = entity.__typename === 'City' ? entity.partOf : 'of' in entity ? entity.of : null;
  const others = entity.aliases.filter(({ name }) => name !== entity.name);
  return (
    <>
      <p class="kind">
        <TypeMark type={TYPE_OF[entity.__typename]} /> {kindOf(entity)}
        {entity.country && <span class="muted"> · {entity.country}</span>}
      </p>
      <h2>{entity.name}</h2>
      <Actions id={entity.id} />
      <dl>
        {others.length > 0 && (
          <>
            <dt>{panel.aliases}</dt>
            <dd>{others.map(({ name }) => name).join(', ')}</dd>
          </>
        )}
        {within && (
          <>
            <dt>{entity.__typename === 'City' ? panel.partOf : panel.of}</dt>
            <dd>
              <EntityLink entity={within} />
            </dd>
          </>
        )}
        {entity.__typename === 'City' && <Validity city={entity} />}
        {entity.__typename === 'Agreement' && entity.signedOn && (
          <>
            <dt>{panel.date}</dt>
            <dd>{words.value.date(entity.signedOn.value)}</dd>
          </>
        )}
        {entity.identifiers.length > 0 && (
          <>
            <dt>{panel.identifiers}</dt>
            <dd>{entity.identifiers.map(({ scheme, value }) => `${scheme}: ${value}`).join(', ')}</dd>
          </>
        )}
      </dl>
      <p class="muted">{panel.mentioned(entity.mentionedIn.totalCount)}</p>
      {'roles' in entity && <Roles roles={entity.roles} ofPerson={entity.__typename === 'Person'} />}
      {'twinnedWith' in entity && <Twins twins={entity.twinnedWith} />}
      {'metWith' in entity && <Partners of={entity.id} partners={entity.metWith} />}
      {'signed' in entity && <Signed signed={entity.signed} />}
      {entity.__typename === 'Agreement' ? (
        <>
          <h3>{panel.signatories}</h3>
          <ul class="plain">
            {entity.signatories.map((signatory) => (
              <li key={signatory.id}>
                <EntityLink entity={signatory} />
              </li>
            ))}
          </ul>
          <EventLines events={entity.signings} />
        </>
      ) : (
        <EntityEvents id={entity.id} />
      )}
    </>
  );
}

function kindOf(entity: ShownEntity): string {
  const { types, levels } = words.value;
  if (entity.__typename === 'City' && entity.level) return levels[entity.level];
  return types[TYPE_OF[entity.__typename]];
}

function Actions({ id }: { readonly id: string }) {
  const { panel } = words.value;
  return (
    <p class="actions">
      <button type="button" onClick={() => focusOn(id)}>
        {panel.focus}
      </button>
      {view.value.page === 'graph' && (
        <>
          <button type="button" onClick={() => expand(id)}>
            {panel.expand}
          </button>
          <button type="button" onClick={() => hide(id)}>
            {panel.hide}
          </button>
        </>
      )}
      <button type="button" onClick={() => show({ page: 'path', pathFrom: id, pathTo: null })}>
        {panel.pathFrom}
      </button>
    </p>
  );
}

function Validity({ city }: { readonly city: Extract<ShownEntity, { __typename: 'City' }> }) {
  const { panel, date } = words.value;
  return (
    <>
      {(city.validFrom || city.validTo) && (
        <>
          <dt>{panel.date}</dt>
          <dd>
            {city.validFrom && `${panel.validFrom} ${date(city.validFrom.value)} `}
            {city.validTo && `${panel.validTo} ${date(city.validTo.value)}`}
          </dd>
        </>
      )}
      {city.became.length > 0 && (
        <>
          <dt>{panel.became}</dt>
          <dd>
            {city.became.map((later) => (
              <EntityLink key={later.id} entity={later} />
            ))}
          </dd>
        </>
      )}
    </>
  );
}

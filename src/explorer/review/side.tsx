import type { ComponentChildren } from 'preact';
import { EntityLink } from '../parts';
import { words } from '../words';
import type { Candidate } from './candidate';

type Entity = Candidate['a'];

/** All that tells what an entity is. */
export function Side({ entity }: { readonly entity: Entity }) {
  const { panel, levels } = words.value;
  const aliases = entity.aliases.map(({ name }) => name).filter((name) => name !== entity.name);
  return (
    <div class="side">
      <h2>
        <EntityLink entity={entity} />
      </h2>
      <dl>
        <Fact name={panel.aliases}>{aliases.join(', ')}</Fact>
        {entity.__typename === 'Person' && (
          <Fact name={panel.roles}>
            {entity.roles.map(({ title, of }) => [title, of?.name].filter(Boolean).join(', ')).join('; ')}
          </Fact>
        )}
        {'of' in entity && <Fact name={panel.of}>{entity.of?.name}</Fact>}
        {entity.__typename === 'City' && (
          <Fact name={panel.partOf}>
            {[entity.level && levels[entity.level], entity.partOf?.name].filter(Boolean).join(', ')}
          </Fact>
        )}
        {entity.__typename === 'Agreement' && (
          <>
            <Fact name={panel.signed}>{entity.signedOn && words.value.date(entity.signedOn.value)}</Fact>
            <Fact name={panel.signatories}>{entity.signatories.map(({ name }) => name).join(', ')}</Fact>
          </>
        )}
        <Fact name={panel.identifiers}>
          {[entity.country, ...entity.identifiers.map(({ scheme, value }) => `${scheme} ${value}`)]
            .filter(Boolean)
            .join(', ')}
        </Fact>
      </dl>
      <p class="muted small">
        {panel.mentioned(entity.mentionedIn.totalCount)} · <code>{entity.id}</code>
      </p>
    </div>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  if (!children) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

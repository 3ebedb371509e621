import { NameOfDocument, type RelationType, ShortestPathDocument } from '../api';
import { Answered, Empty } from '../parts';
import { EntityPicker } from '../search';
import { RELATIONS, show, useAnswer, view } from '../state';
import { words } from '../words';
import { Chain } from './chain';
import './path.css';

/** The shortest way from one entity to another, and what says so at each step. */
export function PathPage() {
  const { pathFrom, pathTo } = view.value;
  const { path } = words.value;
  return (
    <section class="path-page">
      <h1>{path.title}</h1>
      <div class="path-ends">
        <End label={path.from} id={pathFrom} choose={(id) => show({ pathFrom: id })} />
        <button
          type="button"
          class="swap"
          aria-label={path.swap}
          title={path.swap}
          disabled={pathFrom === null && pathTo === null}
          onClick={() => show({ pathFrom: pathTo, pathTo: pathFrom })}
        >
          ⇄
        </button>
        <End label={path.to} id={pathTo} choose={(id) => show({ pathTo: id })} />
      </div>
      <Avoided />
      <div aria-live="polite">
        <Found from={pathFrom} to={pathTo} />
      </div>
    </section>
  );
}

interface EndProps {
  readonly label: string;
  readonly id: string | null;
  readonly choose: (id: string) => void;
}

function End({ label, id, choose }: EndProps) {
  const answer = useAnswer(NameOfDocument, id === null ? null : { id });
  const node = answer.state === 'answered' ? answer.result.node : null;
  const name = node && 'name' in node && node.id === id ? node.name : undefined;
  return (
    <div class="end">
      <span aria-hidden="true">{label}</span>
      <EntityPicker label={label} name={name} onPick={choose} />
    </div>
  );
}

function Avoided() {
  const { path, relations } = words.value;
  const { without } = view.value;
  const avoid = (type: RelationType, avoided: boolean) =>
    show({ without: RELATIONS.filter((one) => (one === type ? avoided : without.includes(one))) });
  return (
    <fieldset class="avoided">
      <legend>{path.avoid}</legend>
      {RELATIONS.map((type) => (
        <label key={type}>
          <input
            type="checkbox"
            checked={without.includes(type)}
            onChange={({ currentTarget: { checked } }) => avoid(type, checked)}
          />
          {relations[type]}
        </label>
      ))}
    </fieldset>
  );
}

function Found({ from, to }: { readonly from: string | null; readonly to: string | null }) {
  const relations = RELATIONS.filter((type) => !view.value.without.includes(type));
  const asked = from !== null && to !== null && from !== to && relations.length > 0;
  const answer = useAnswer(
    ShortestPathDocument,
    asked ? { from: { id: from }, to: { id: to }, relations } : null,
  );
  const { path } = words.value;
  if (from === null || to === null) return <Empty>{path.choose}</Empty>;
  if (from === to) return <Empty>{path.same}</Empty>;
  if (relations.length === 0) return <Empty>{path.none}</Empty>;
  return (
    <Answered answer={answer}>
      {({ shortestPath }) => (shortestPath ? <Chain path={shortestPath} /> : <Empty>{path.none}</Empty>)}
    </Answered>
  );
}

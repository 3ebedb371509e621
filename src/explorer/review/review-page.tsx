import { DecisionsDocument, MergeCandidatesDocument } from '../api';
import { Answered, Empty } from '../parts';
import { token, useAnswer } from '../state';
import { words } from '../words';
import { CandidatePair } from './candidate-pair';
import { DecisionList } from './decision-list';
import './review.css';

/** Pairs that may be one thing, and what has been decided of others. */
export function ReviewPage() {
  const candidates = useAnswer(MergeCandidatesDocument, {});
  const decisions = useAnswer(DecisionsDocument, {});
  const { review, settings } = words.value;
  const decided = () => {
    if (candidates.state === 'answered') candidates.again();
    if (decisions.state === 'answered') decisions.again();
  };
  return (
    <section class="review-page">
      <h1>{review.title}</h1>
      <p class="muted">{review.intro}</p>
      {token.value === null && <p class="needs-token">{settings.tokenHelp}</p>}
      <Answered answer={candidates}>
        {({ mergeCandidates: { nodes, totalCount } }) => (
          <>
            <p class="muted small" role="status">
              {words.value.panel.moreThan(nodes.length, totalCount)}
            </p>
            {nodes.length === 0 && <Empty>{review.none}</Empty>}
            {nodes.map((candidate) => (
              <CandidatePair key={candidate.id} candidate={candidate} decided={decided} />
            ))}
          </>
        )}
      </Answered>
      <h2>{review.decided}</h2>
      <Answered answer={decisions}>
        {({ decisions: { nodes } }) =>
          nodes.length === 0 ? (
            <Empty>{review.noDecisions}</Empty>
          ) : (
            <DecisionList decisions={nodes} undone={decided} />
          )
        }
      </Answered>
    </section>
  );
}

import type { AddArticleMutation } from '../api';
import { Failure } from '../parts';
import { words } from '../words';

/** What became of an article that was handed in. */
export function Stored({ result }: { readonly result: AddArticleMutation['ingestArticles'] }) {
  const { add } = words.value;
  const [rejected] = result.rejected;
  if (rejected) return <Failure error={rejected} />;
  const said = result.unchanged > 0 ? add.unchanged : result.replaced > 0 ? add.replaced : add.stored;
  return (
    <p class="add-stored">
      {said} {add.inGraph(result.events, result.entities)}
    </p>
  );
}

import {
  AddArticleDocument,
  FetchArticleDocument,
  PreviewDocument,
  type PreviewQueryVariables,
} from '../api';
import { Failure } from '../parts';
import { token, useAction } from '../state';
import { words } from '../words';
import { draft } from './current-draft';
import { articleOf, draftOf } from './draft';
import { DraftForm } from './draft-form';
import { PreviewOf } from './preview-of';
import { Stored } from './stored';
import './add.css';

/** An article is pasted, looked at as it would be read, and stored. */
export function AddPage() {
  const preview = useAction(PreviewDocument);
  const store = useAction(AddArticleDocument);
  const page = useAction(FetchArticleDocument);
  const { add, states } = words.value;
  const variables = (): PreviewQueryVariables => ({ article: articleOf(draft.value) });
  const blank = draft.value.text.trim() === '';
  const changed = () => {
    preview.forget();
    store.forget();
    page.forget();
  };
  const fetchPage = async () => {
    changed();
    const fetched = await page.run({ url: draft.value.url.trim() });
    if (fetched) draft.value = draftOf(fetched.fetchArticle);
  };
  return (
    <section class="add-page">
      <h1>{add.title}</h1>
      <p class="muted">{add.intro}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          store.forget();
          preview.run(variables());
        }}
      >
        <DraftForm changed={changed} />
        <p class="add-steps">
          <button
            type="button"
            disabled={draft.value.url.trim() === '' || page.busy || token.value === null}
            onClick={fetchPage}
          >
            {add.fetch}
          </button>
          <button type="submit" disabled={blank || preview.busy}>
            {add.preview}
          </button>
          <button
            type="button"
            disabled={blank || store.busy || token.value === null}
            onClick={() => store.run(variables())}
          >
            {add.store}
          </button>
          {token.value === null && <span class="muted small">{words.value.settings.tokenHelp}</span>}
          {(preview.busy || store.busy || page.busy) && <span role="status">{states.loading}</span>}
        </p>
      </form>
      <div aria-live="polite">
        {page.error && <Failure error={page.error} />}
        {store.error && <Failure error={store.error} />}
        {store.result && <Stored result={store.result.ingestArticles} />}
        {preview.error && <Failure error={preview.error} />}
        {preview.result && <PreviewOf preview={preview.result.preview} />}
      </div>
    </section>
  );
}

import { words } from '../words';
import { draft } from './current-draft';
import type { Draft } from './draft';

/** What is known of an article, and its text. */
export function DraftForm({ changed }: { readonly changed: () => void }) {
  const { add } = words.value;
  const put = (change: Partial<Draft>) => {
    draft.value = { ...draft.value, ...change };
    changed();
  };
  return (
    <div class="draft">
      <label class="long">
        {add.address}
        <input
          type="url"
          value={draft.value.url}
          placeholder="https://"
          onInput={({ currentTarget: { value } }) => put({ url: value })}
        />
      </label>
      <label class="long">
        {add.headline}
        <input
          type="text"
          value={draft.value.title}
          onInput={({ currentTarget: { value } }) => put({ title: value })}
        />
      </label>
      <label>
        {add.publisher}
        <input
          type="text"
          value={draft.value.publisher}
          onInput={({ currentTarget: { value } }) => put({ publisher: value })}
        />
      </label>
      <label>
        {add.published}
        <input
          type="text"
          inputMode="numeric"
          pattern="\d{4}(-\d{2}(-\d{2})?)?"
          placeholder={add.publishedHelp}
          title={add.publishedHelp}
          value={draft.value.published}
          onInput={({ currentTarget: { value } }) => put({ published: value })}
        />
      </label>
      <label class="long">
        {add.text}
        <textarea
          rows={10}
          required
          value={draft.value.text}
          onInput={({ currentTarget: { value } }) => put({ text: value })}
        />
      </label>
    </div>
  );
}

import { useRef } from 'preact/hooks';
import { chooseTheme, LANGUAGES, language, theme, token } from './state';
import { words } from './words';

const LANGUAGE_NAMES = { en: 'English', vi: 'Tiếng Việt' } as const;

/** Language, colours and token. */
export function SettingsBar() {
  const { settings } = words.value;
  const dialog = useRef<HTMLDialogElement>(null);
  const other = theme.value === 'dark' ? 'light' : 'dark';
  return (
    <div class="settings">
      <select
        aria-label={settings.language}
        value={language.value}
        onChange={(event) => {
          language.value = LANGUAGES.find((one) => one === event.currentTarget.value) ?? 'en';
        }}
      >
        {LANGUAGES.map((one) => (
          <option key={one} value={one} lang={one}>
            {LANGUAGE_NAMES[one]}
          </option>
        ))}
      </select>
      <button
        type="button"
        aria-label={other === 'dark' ? settings.theme.toDark : settings.theme.toLight}
        onClick={() => chooseTheme(other)}
      >
        {other === 'dark' ? '☾' : '☀'}
      </button>
      <button type="button" aria-haspopup="dialog" onClick={() => dialog.current?.showModal()}>
        {token.value ? '● ' : ''}
        {settings.token}
      </button>
      <dialog ref={dialog} aria-label={settings.token}>
        <TokenForm onDone={() => dialog.current?.close()} />
      </dialog>
    </div>
  );
}

function TokenForm({ onDone }: { readonly onDone: () => void }) {
  const { settings } = words.value;
  const field = useRef<HTMLInputElement>(null);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        token.value = field.current?.value.trim() || null;
        onDone();
      }}
    >
      <p>{settings.tokenHelp}</p>
      {token.value && <p role="status">{settings.tokenKept}</p>}
      <label>
        {settings.token}
        <input ref={field} type="password" autocomplete="off" />
      </label>
      <p class="actions">
        <button type="submit">{settings.save}</button>
        {token.value && (
          <button
            type="button"
            onClick={() => {
              token.value = null;
              onDone();
            }}
          >
            {settings.forget}
          </button>
        )}
        <button type="button" onClick={onDone}>
          {settings.close}
        </button>
      </p>
    </form>
  );
}

import { effect, signal } from '@preact/signals';

export const LANGUAGES = ['en', 'vi'] as const;
export type Language = (typeof LANGUAGES)[number];
export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** A person's own settings; kept by the browser, no part of an address that is sent. */
export const language = signal<Language>(stored('language', LANGUAGES) ?? preferredLanguage());
export const theme = signal<Theme>(stored('theme', THEMES) ?? preferredTheme());
/** Kept until the window is closed. */
export const token = signal<string | null>(sessionStorage.getItem('token'));

effect(() => {
  document.documentElement.lang = language.value;
  localStorage.setItem('language', language.value);
});
effect(() => {
  document.documentElement.dataset.theme = theme.value;
});
effect(() => {
  if (token.value) sessionStorage.setItem('token', token.value);
  else sessionStorage.removeItem('token');
});

export function chooseTheme(chosen: Theme): void {
  theme.value = chosen;
  localStorage.setItem('theme', chosen);
}

function stored<T extends string>(name: string, values: readonly T[]): T | null {
  const value = localStorage.getItem(name);
  return values.find((known) => known === value) ?? null;
}

function preferredLanguage(): Language {
  return navigator.languages.some((tag) => tag.startsWith('vi')) ? 'vi' : 'en';
}

function preferredTheme(): Theme {
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

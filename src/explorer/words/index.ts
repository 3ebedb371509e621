import { computed } from '@preact/signals';
import { language } from '../state';
import { en, type Words } from './en';
import { vi } from './vi';

const LANGUAGES: Readonly<Record<typeof language.value, Words>> = { en, vi };

/** What the page says, in the chosen language. */
export const words = computed(() => LANGUAGES[language.value]);
export type { Words };

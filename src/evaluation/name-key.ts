import { type EntityType, fold } from '../graph';
import { readRows } from '../tables';

const FILE = 'evaluation/name-forms.tsv';

type FormClass = 'place-before' | 'place-after' | 'honorific' | 'body' | 'body-before';
const forms = readForms();
const PLACE_BEFORE = leading(forms('place-before'));
const PLACE_AFTER = new RegExp(` (?:${alternatives(forms('place-after'))})$`);
const HONORIFIC = leading(forms('honorific'));
const BODY_BEFORE = new RegExp(`^(?:${alternatives(forms('body-before'))}) `);
const BODIES = forms('body').map(({ form, value }) => [new RegExp(`\\b${form}\\b`, 'g'), value] as const);

/** The form under which two names of a type are one: case, diacritics, kind words and honorifics in front don't count. */
export function nameKey(type: EntityType, name: string): string {
  const key = fold(name);
  if (type === 'City') return key.replace(PLACE_BEFORE, '').replace(PLACE_AFTER, '') || key;
  if (type === 'Person') return key.replace(HONORIFIC, '') || key;
  if (type === 'Association' || type === 'Party') {
    return BODIES.reduce((body, [long, short]) => body.replace(long, short), key).replace(BODY_BEFORE, '');
  }
  return key;
}

interface Form {
  readonly form: string;
  readonly value: string;
}

function leading(words: readonly Form[]): RegExp {
  return new RegExp(`^(?:(?:${alternatives(words)}) )+`);
}

function alternatives(words: readonly Form[]): string {
  return words.map(({ form }) => form).join('|');
}

function readForms(): (wanted: FormClass) => Form[] {
  const rows = readRows(FILE);
  return (wanted) =>
    rows.filter(([name]) => name === wanted).map(([, form, value]) => ({ form: form!, value: value ?? '' }));
}

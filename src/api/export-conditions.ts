import { BangGiaoError, EVENT_STATUSES, EVENT_TYPES, isPartialDate } from '../graph';
import type { EntityReference, EventConditions } from '../queries';

type Read = (name: string, values: readonly string[]) => Partial<EventConditions>;

/** How each condition of the query string is read. Those that are lists may be given several times. */
const CONDITIONS: Readonly<Record<string, Read>> = {
  types: (name, values) => ({ types: oneOf(name, EVENT_TYPES, split(values)) }),
  status: (name, values) => ({ status: oneOf(name, EVENT_STATUSES, split(values)) }),
  from: (name, values) => ({ during: { from: date(name, values) } }),
  to: (name, values) => ({ during: { to: date(name, values) } }),
  between: (_, values) => ({ between: values.map(reference) }),
  involving: (_, values) => ({ involving: values.map(reference) }),
  involvingAll: (_, values) => ({ involvingAll: values.map(reference) }),
  direct: (name, values) => ({ direct: oneOf(name, ['true', 'false'], values)[0] === 'true' }),
  place: (name, values) => ({ place: reference(single(name, values)) }),
  countries: (name, values) => ({ countries: countries(name, split(values)) }),
  acrossCountries: (name, values) => ({ acrossCountries: countries(name, split(values)) }),
  articles: (_, values) => ({ articles: values }),
  publishers: (_, values) => ({ publishers: values }),
  minReports: (name, values) => ({ minReports: positive(name, single(name, values)) }),
};

/**
 * The conditions on events that a query string gives, by the names of `EventFilter` and with `from` and `to` for the
 * period; null where it gives none. Entities are names, or ids after `id:`. Every status counts unless one is named.
 * Fails with `ARGUMENT_INVALID`.
 */
export function exportConditions(query: URLSearchParams): EventConditions | null {
  const names = [...new Set(query.keys())];
  if (names.length === 0) return null;
  const unknown = names.find((name) => !Object.hasOwn(CONDITIONS, name));
  if (unknown !== undefined)
    throw invalid(
      unknown,
      `There is no condition \`${unknown}\`; known are ${Object.keys(CONDITIONS).join(', ')}.`,
    );
  const given = names.map((name) => CONDITIONS[name]!(name, query.getAll(name)));
  const during = Object.assign({}, ...given.map((conditions) => conditions.during));
  return {
    status: EVENT_STATUSES,
    ...Object.assign({}, ...given),
    ...(Object.keys(during).length > 0 && { during }),
  };
}

function reference(text: string): EntityReference {
  return text.startsWith('id:') ? { id: text.slice('id:'.length) } : { name: text };
}

function split(values: readonly string[]): string[] {
  return values.flatMap((value) => value.split(','));
}

function oneOf<T extends string>(name: string, allowed: readonly T[], values: readonly string[]): T[] {
  return values.map((value) => {
    const known = allowed.find((each) => each === value);
    if (known !== undefined) return known;
    throw invalid(name, `\`${name}\` is one of ${allowed.join(', ')}, not “${value}”.`);
  });
}

function countries(name: string, values: readonly string[]): string[] {
  return values.map((value) => {
    if (/^[a-z]{2}$/i.test(value)) return value.toUpperCase();
    throw invalid(name, `“${value}” is no country code: expected ISO 3166-1 alpha-2, such as VN.`);
  });
}

function date(name: string, values: readonly string[]): string {
  const value = single(name, values);
  if (isPartialDate(value)) return value;
  throw invalid(name, `“${value}” is no date: expected YYYY, YYYY-MM or YYYY-MM-DD.`);
}

function positive(name: string, value: string): number {
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
  throw invalid(name, `\`${name}\` is a positive number, not “${value}”.`);
}

function single(name: string, values: readonly string[]): string {
  const [value, ...others] = values;
  if (value !== undefined && others.length === 0) return value;
  throw invalid(name, `\`${name}\` is given once.`);
}

function invalid(argument: string, message: string): BangGiaoError {
  return new BangGiaoError('ARGUMENT_INVALID', message, { details: { argument } });
}

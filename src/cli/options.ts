import { InvalidArgumentError, Option } from 'commander';

const DEFAULT_WAIT_SECONDS = 10;

/** How long writing waits for other writers; global, because every command may meet one. */
export function waitOption(): Option {
  return new Option('--wait <seconds>', 'how long to wait for another writer of the store')
    .default(DEFAULT_WAIT_SECONDS)
    .argParser(seconds);
}

/** Throws commander's error where the text is no whole number in the range. */
export function wholeNumber(least: number, most = Number.MAX_SAFE_INTEGER): (text: string) => number {
  return (text) => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    const range = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`;
    throw new InvalidArgumentError(`It must be a whole number ${range}.`);
  };
}

function seconds(text: string): number {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (value >= 0 && Number.isFinite(value)) return value;
  throw new InvalidArgumentError('It must be a number of seconds.');
}

/**
 * What a search is worth, the same for every store: a range starts at `least` and grows by `range` with the share of
 * the name that the text covers. An exact full name 1, another name .95, the start of a name .6–.9, words of a name
 * .3–.6, near misses .05–.28; titles of articles .95, .2–.5 for their words, .1 for words of the story.
 */
export const SCORES = {
  fullName: 1,
  otherName: 0.95,
  /** Taken off where accents were typed and the name has others, as with Hà Nam and Hạ Nam. */
  otherAccents: 0.03,
  beginning: { least: 0.6, range: 0.3 },
  words: { least: 0.3, range: 0.3 },
  nearMiss: { least: 0.05, range: 0.23 },
  fullTitle: 0.95,
  title: { least: 0.2, range: 0.3 },
  story: 0.1,
  /** Taken off for each name before it when names of one entity are compared; never shown. */
  perOrdinal: 1e-9,
} as const;

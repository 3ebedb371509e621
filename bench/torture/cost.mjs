import { PAGES, TEXTS } from './monsters.mjs';

const FIRST_SIZE = 500;
const RUNS = 3;
/** Work that grows with the length costs 4 times as much for 4 times as much; with its square 16 times. */
const TIMES = 4;
const MOST = 9;
/** Sizes grow until a monster costs this much, because less tells of the machine, or is so long. */
const LEAST_SECONDS = 0.08;
const LONGEST = 400_000;

/** Compares what it costs to read monsters and others four times as long. */
export const cost = {
  name: 'cost',
  promise: 'what is four times as long takes about four times as long to read',
  count: RUNS,
  run: async ({ count, program, tell }) => {
    const read = readerOf(program);
    const measured = [...cases()].map(([name, make]) => {
      const size = sizeThatTells(make, read);
      const [small, large] = [size, size * TIMES].map((n) => cheapest(count, () => read(make(n))));
      const ratio = large / Math.max(small, LEAST_SECONDS / TIMES);
      const characters = lengthOf(make(size * TIMES)).toLocaleString('en');
      tell(
        `${name}: ${small.toFixed(3)} s, ${large.toFixed(3)} s for ${characters} characters, ${ratio.toFixed(1)} times`,
      );
      return { name, ratio };
    });
    const worst = measured.reduce((a, b) => (b.ratio > a.ratio ? b : a));
    return {
      rows: [
        ['kinds of monsters', measured.length],
        ['worst', `${worst.name}, ${worst.ratio.toFixed(1)} times`],
      ],
      faults: measured
        .filter(({ ratio }) => ratio > MOST)
        .map(({ name, ratio }) => `${name} costs ${ratio.toFixed(1)} times as much at four times the length`),
    };
  },
};

function* cases() {
  for (const [lang, texts] of Object.entries(TEXTS))
    for (const [name, make] of Object.entries(texts))
      yield [`${lang}, ${name}`, (n) => ({ lang, text: make(n) })];
  for (const [name, make] of Object.entries(PAGES))
    yield [`page, ${name}`, (n) => ({ lang: 'vi', html: make(n) })];
}

/** A size at which the time tells something; trying sizes warms the code, too. */
function sizeThatTells(make, read) {
  let size = FIRST_SIZE;
  while (cheapest(2, () => read(make(size))) < LEAST_SECONDS && lengthOf(make(size)) < LONGEST) size *= TIMES;
  return size;
}

const lengthOf = ({ text, html }) => (text ?? html).length;

/** From what came to what was read from it; what is refused is refused for a reason. */
function readerOf({ articles, extraction, gazetteer, graph }) {
  const known = gazetteer.loadGazetteer();
  return (input) => {
    try {
      extraction.extract(articles.articleFrom(input), known);
    } catch (error) {
      if (!(error instanceof graph.BangGiaoError)) throw error;
    }
  };
}

/** Seconds of the processor that the cheapest of some runs took. */
function cheapest(runs, action) {
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    action();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  });
  return Math.min(...times);
}

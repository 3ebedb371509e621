import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleFrom } from '../../../src/articles';
import { evaluate, parseGold, predictionOf, type Report } from '../../../src/evaluation';
import { extract } from '../../../src/extraction';
import { gazetteer } from './told-in';

const FOLDER = join(__dirname, '..', '..', '..', 'data', 'articles');

function scoreOf(file: string): Report {
  const lines = readFileSync(join(FOLDER, file), 'utf8');
  const vietnamese = lines
    .split('\n')
    .filter((line) => line !== '' && JSON.parse(line).lang === 'vi')
    .join('\n');
  const articles = vietnamese.split('\n').map((line) => articleFrom(JSON.parse(line)));
  const predicted = articles.map((article) => predictionOf(extract(article, gazetteer)));
  return evaluate(parseGold(vietnamese), predicted);
}

/** What the rules read of the sample articles; a change of rules may raise these floors, never lower them. */
describe.each([
  ['written.jsonl', 0.946, 0.75, 0.88],
  ['reported.jsonl', 0.956, 0.853, 0.87],
] as const)('%s', (file, entities, edges, dates) => {
  const report = scoreOf(file);

  it('entities and ties are found', () => {
    expect(report.entities.f1).toBeGreaterThanOrEqual(entities);
    expect(report.edges.f1).toBeGreaterThanOrEqual(edges);
    expect(report.dates.right / report.dates.of).toBeGreaterThanOrEqual(dates);
  });

  it('every quote stands in its article', () => {
    expect(report.quotes.verbatim).toBe(report.quotes.of);
    expect(report.quotes.edgesWithout).toBe(0);
  });
});

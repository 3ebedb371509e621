import type { EvaluationError, Report } from './report';
import type { Score } from './tally';

const NAME_WIDTH = 14;

/** The report as lines for people; with `errors`, each error on a line of its own, tab-separated. */
export function formatReport(report: Report, options: { readonly errors?: boolean } = {}): string {
  const { dates, quotes, statuses } = report;
  const lines = [
    row('ENTITIES', report.entities),
    ...Object.entries(report.entityTypes).map(([type, score]) => row(`  ${type}`, score)),
    row('EDGES', report.edges),
    ...Object.entries(report.edgeTypes).map(([type, score]) => row(`  ${type}`, score)),
    `${'dates'.padEnd(NAME_WIDTH)} ${dates.right} of ${dates.of} exact`,
    `${'evidence'.padEnd(NAME_WIDTH)} ${quotes.verbatim} of ${quotes.of} quotes verbatim at their offsets, ${quotes.edgesWithout} edges without any`,
    `${'statuses'.padEnd(NAME_WIDTH)} ${statuses.assertedAsOccurred} of ${statuses.told} that did not occur asserted, ${statuses.right} told right, ${statuses.heldBack} that occurred held back`,
  ];
  if (report.missing > 0) lines.push(`${report.missing} of ${report.articles} articles had no prediction`);
  if (options.errors) {
    lines.push(...report.errors.map(errorLine));
  }
  return lines.join('\n');
}

function row(name: string, score: Score): string {
  const [precision, recall, f1] = [score.precision, score.recall, score.f1].map((figure) =>
    figure.toFixed(3),
  );
  const counts = `${score.truePositives} right, ${score.falsePositives} spurious, ${score.falseNegatives} missed`;
  return `${name.padEnd(NAME_WIDTH)} P ${precision}  R ${recall}  F1 ${f1}   (${counts})`;
}

/** Names and quotes may hold line breaks; the error stays one line. */
function errorLine({ articleId, kind, message }: EvaluationError): string {
  return `${articleId}\t${kind}\t${message.replace(/\s+/g, ' ')}`;
}

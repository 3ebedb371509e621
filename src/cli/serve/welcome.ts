import type { Statistics } from '../../store';

const FIRST_QUESTION =
  '{ twinnings(first: 3, orderBy: { field: DATE, direction: ASC }) { nodes { since { value } members { name } } } }';

/** What the server says when it is up: its address, what it holds, and one thing to try. */
export function welcome(url: string, { articles, events, entities }: Statistics): string {
  const { Person, City, Party, Association, Agreement } = entities;
  const people = `${Person} people, ${City} places, ${Party + Association} bodies`;
  const body = JSON.stringify({ query: FIRST_QUESTION });
  return [
    `It holds ${articles} articles: ${people}, ${Agreement} agreements, ${events} events.`,
    `Listening on ${url}; that is the explorer, the playground is ${url}/graphql. Ctrl-C stops it. Try:`,
    `  curl -s ${url}/graphql -H 'content-type: application/json' -d '${body}'`,
  ].join('\n');
}

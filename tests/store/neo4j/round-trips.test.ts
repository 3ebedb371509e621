import { execute } from '../../../src/api';
import { type GraphDelta, type GraphStore, openStore } from '../../../src/store';
import { services } from '../../api/running-api';
import { SEED_GRAPH } from '../../api/seed-graph';
import { askedQuestions, question } from '../../asked-questions';
import { apply, entity, event, reportedBy, role, stored } from '../../contract/fixtures';
import { describeWithNeo4j, neo4jServer } from '../../neo4j/neo4j-server';

jest.setTimeout(120_000);

const MOST_STATEMENTS = 25;

/** What the questions ask about gets so many more places, bodies, people, agreements, events and articles. */
function graphOf(count: number): GraphDelta {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const day = (index: number) => `2024-0${(index % 9) + 1}-${10 + (index % 18)}`;
  return {
    putArticles: [stored('a1'), ...numbers.map((n) => stored(`more-${n}`))],
    putEntities: numbers.flatMap((n) => [
      entity('City', `town-${n}`, `Đông Hưng ${n}`, { level: 'city', country: 'CN', placeId: 'dong-hung' }),
      entity('Association', `body-${n}`, `Hội ${n}`, { kind: 'friendship', placeId: 'dong-hung' }),
      entity('Person', `person-${n}`, `Hoàng Bá Nam ${n}`),
      entity('Agreement', `pact-${n}`, `bản ghi nhớ ${n}`, { kind: 'mou' }),
    ]),
    putEvents: numbers.flatMap((n) => {
      const reported = { date: day(n), ...reportedBy(`more-${n}`) };
      return [
        event(`met-${n}`, { ...reported, pairs: [['mong-cai', `town-${n}`]], placeId: `town-${n}` }),
        event(`talks-${n}`, { ...reported, pairs: [['dong-hung', 'mong-cai']] }),
        event(`visit-${n}`, { ...reported, pairs: [['ho-phi-dung', `person-${n}`]] }),
        event(`hosted-${n}`, { ...reported, pairs: [['hoi-huu-nghi-lang-son', `body-${n}`]] }),
        event(`twins-${n}`, { ...reported, type: 'TWINNING', pairs: [['mong-cai', `town-${n}`]] }),
        event(`signed-${n}`, {
          ...reported,
          type: 'SIGNING',
          agreementId: `pact-${n}`,
          pairs: [
            ['dong-hung', `pact-${n}`],
            ['mong-cai', `pact-${n}`],
          ],
        }),
      ];
    }),
    putRoles: numbers.flatMap((n) => [
      role(`role-${n}`, `person-${n}`, `body-${n}`),
      role(`seat-${n}`, `person-${n}`, 'hoi-huu-nghi-lang-son'),
      role(`post-${n}`, 'ho-phi-dung', `body-${n}`),
    ]),
    replaceMentions: [
      {
        articleId: 'seed-0',
        mentions: numbers.map((n) => ({ articleId: 'seed-0', entityId: `town-${n}`, start: n, end: n + 5 })),
      },
    ],
  };
}

describeWithNeo4j('the number of statements that a question needs on Neo4j', () => {
  const server = neo4jServer();

  /** How many statements each question ran, and how large its answer was. */
  async function measure(store: GraphStore) {
    const session = server.driver.session();
    const statements = jest.spyOn(Object.getPrototypeOf(session), 'run');
    await session.close();
    const measured = new Map<string, { statements: number; characters: number }>();
    for (const name of askedQuestions()) {
      const { query, variables } = question(name);
      statements.mockClear();
      const asked = name === '12-article' ? { id: 'seed-0' } : variables;
      const answer = await execute(services(store), query, asked);
      expect(answer.errors).toBeUndefined();
      const characters = JSON.stringify(answer).length;
      measured.set(name, { statements: statements.mock.calls.length, characters });
    }
    statements.mockRestore();
    return measured;
  }

  it('has a bound, and does not grow with the number of things in the answer', async () => {
    await server.clear();
    const store = await openStore(server.url);
    await apply(store, SEED_GRAPH, graphOf(2));
    const few = await measure(store);
    await apply(store, graphOf(40));
    const many = await measure(store);
    await store.close();

    // A search that finds enough looks no further: more to find may need fewer statements.
    const more = [...many].filter(([name, { statements }]) => statements > few.get(name)!.statements);
    expect(more).toEqual([]);
    expect([...many].filter(([, { statements }]) => statements > MOST_STATEMENTS)).toEqual([]);
    const grown = [...many].filter(([name, { characters }]) => characters > 2 * few.get(name)!.characters);
    expect(grown.length).toBeGreaterThan(6);
    // Counting counts: a question that reads the store runs at least one statement.
    expect(many.get('01-last-meetings')!.statements).toBeGreaterThan(2);
  });
});

import { execute } from '../../src/api';
import type { GraphStore } from '../../src/store';
import { askedQuestions, question } from '../asked-questions';
import { services } from './running-api';

/** What a store answers to every question of `data/questions`, and to that for an article about its first ones, as JSON. */
export async function answersOf(store: GraphStore): Promise<string[]> {
  const articleIds = await store.scan('article', null, 20);
  const asked = [
    ...askedQuestions().map(question),
    ...articleIds.map((id) => ({ query: question('12-article').query, variables: { id } })),
  ];
  const answers: string[] = [];
  for (const { query, variables } of asked) {
    answers.push(JSON.stringify(await execute(services(store), query, variables)));
  }
  return answers;
}

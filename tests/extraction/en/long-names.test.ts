import { read } from './read';

const nested = (count: number) => `The mayor met the ${'Committee of the '.repeat(count)}Town.`;

test('a name of names of names is read in time that grows with its length, not doubling with each', () => {
  const bodies = (text: string) => read(text).entities.filter(({ type }) => type === 'Association');
  expect(bodies(nested(200)).length).toBeGreaterThan(0);
});

test('a board of a party still goes by its committee', () => {
  const [body] = read('The mayor met the Standing Committee of the Po Ma Party Committee.').entities.filter(
    ({ type }) => type === 'Party',
  );
  expect(body?.name).toBe('Standing Committee of the Po Ma Party Committee');
});

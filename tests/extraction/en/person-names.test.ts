import fc from 'fast-check';
import type { EntityDraft } from '../../../src/extraction/draft';
import { PersonNames } from '../../../src/extraction/en/link/person-names';
import { EntityList } from '../../../src/extraction/entity-list';

const WORDS = ['anna', 'berg', 'clara', 'dahl', 'erik'];
const name = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(' '));

/** What the index promises, told by looking through all persons. */
function lastThatGoesWith(persons: readonly EntityDraft[], wanted: string): EntityDraft | undefined {
  return persons.findLast(({ name: own }) => {
    const [short, long] = own.length <= wanted.length ? [own, wanted] : [wanted, own];
    return short === long || long.startsWith(`${short} `) || long.endsWith(` ${short}`);
  });
}

function persons(...names: string[]) {
  const list = new EntityList();
  const index = new PersonNames();
  for (const each of names) index.add(list.add('Person', each));
  return { list: list.all, index };
}

test('a surname and a first name go to the last person who bears them', () => {
  const { index } = persons('Anna Berg', 'Erik Berg', 'Anna Dahl');
  expect(index.find('berg')?.name).toBe('Erik Berg');
  expect(index.find('anna')?.name).toBe('Anna Dahl');
  expect(index.find('clara')).toBeUndefined();
});

test('a word in the middle of a name is no name of that person', () => {
  expect(persons('Anna Clara Berg').index.find('clara')).toBeUndefined();
});

test('a person called by another name is no longer found by the first one, and keeps the place in the order', () => {
  const { list, index } = persons('Anna Berg', 'Erik Dahl');
  index.rename(list[0] as EntityDraft, 'Clara Dahl');
  expect(index.find('berg')).toBeUndefined();
  expect(index.find('dahl')?.name).toBe('Erik Dahl');
});

test('law: finds whom a look through all persons finds, whatever they were called before', () => {
  const step = fc.record({ name, renames: fc.option(fc.nat(9), { freq: 2 }), wanted: name });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      const list = new EntityList();
      const index = new PersonNames();
      for (const { name: own, renames, wanted } of steps) {
        const known = renames === null ? undefined : list.all[renames];
        if (known) index.rename(known, own);
        else index.add(list.add('Person', own));
        expect(index.find(wanted)).toBe(lastThatGoesWith(list.all, wanted));
      }
    }),
  );
});

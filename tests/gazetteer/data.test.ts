import { contradictions, loadGazetteer } from '../../src/gazetteer';

const gazetteer = loadGazetteer();

test('nothing in the tables contradicts anything else', () => {
  expect(contradictions([...gazetteer.all()], gazetteer.countries())).toEqual([]);
});

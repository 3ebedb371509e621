import type { EntityType } from '../graph';
import type { GoldArticle } from './gold';
import { type EntityMatch, namesOf } from './match-entities';
import type { PredictedEntity } from './predicted';
import type { Scoreboard } from './report';

/** Counts found, missed and spurious entities. What is named only in the page's noise costs nothing. */
export function scoreEntities(gold: GoldArticle, match: EntityMatch, board: Scoreboard): void {
  for (const { type } of match.found) board.entities[type as EntityType].truePositives++;
  for (const entity of match.missed) {
    board.entities[entity.type as EntityType].falseNegatives++;
    board.note(gold.id, 'missed', `${entity.type} ${namesOf(entity)[0]}`);
  }
  const inStory = storyTest(gold);
  for (const entity of match.unmatched) {
    if (!inStory(entity)) continue;
    board.entities[entity.type].falsePositives++;
    board.note(gold.id, 'spurious', `${entity.type} ${entity.name}`);
  }
}

function storyTest(gold: GoldArticle): (entity: PredictedEntity) => boolean {
  const text = gold.text.normalize('NFC');
  const end = gold.story_end;
  const story = end ? text.slice(0, text.indexOf(end) + end.length) : text;
  if (story === text) return () => true;
  return ({ name, aliases }) =>
    [name, ...aliases].some((form) => form && story.includes(form.normalize('NFC')));
}

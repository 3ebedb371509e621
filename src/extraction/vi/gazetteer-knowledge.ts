import type { Gazetteer } from '../../gazetteer';
import { type CityLevel, fold } from '../../graph';
import type { PlaceCandidate, PlaceKnowledge } from './link/registry';
import { isNear } from './place-levels';

/** What the gazetteer says of a place's name, for one article: asked again for a name it answers from memory. */
export function knowledgeOf(gazetteer: Gazetteer): PlaceKnowledge {
  const answers = new Map<string, readonly PlaceCandidate[]>();
  return {
    candidates(name: string, level: CityLevel | null): readonly PlaceCandidate[] {
      const question = `${level} ${name}`;
      const known = answers.get(question) ?? ofLevel(namesakes(gazetteer, name), level);
      answers.set(question, known);
      return known;
    },
  };
}

/** The places of a name with its very diacritics, else those that have it without. */
function namesakes(gazetteer: Gazetteer, name: string): readonly PlaceCandidate[] {
  const named = gazetteer.named(fold(name));
  const wanted = name.toLowerCase();
  const exact = named.filter((place) => place.names.some((one) => one.name.toLowerCase() === wanted));
  return exact.length > 0 ? exact : named;
}

function ofLevel(places: readonly PlaceCandidate[], level: CityLevel | null): readonly PlaceCandidate[] {
  if (level === null) return places;
  const same = places.filter((place) => place.level === level);
  return same.length > 0 ? same : places.filter((place) => isNear(place.level, level));
}

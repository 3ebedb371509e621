import { show, TIE_LEVELS, view } from '../state';
import { words } from '../words';
import { countriesIn } from './tie';

/** Which ties: level of the places, countries. */
export function TieFilters() {
  const { ties, levels } = words.value;
  const { tieLevel, across } = view.value;
  const chosen = across.join(', ');
  return (
    <>
      <label>
        {ties.level}{' '}
        <select
          value={tieLevel}
          onChange={({ currentTarget: { value } }) =>
            show({ tieLevel: TIE_LEVELS.find((level) => level === value) ?? tieLevel })
          }
        >
          {TIE_LEVELS.map((level) => (
            <option key={level} value={level}>
              {levels[level]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {ties.across}{' '}
        <input
          key={chosen}
          class="countries"
          type="text"
          placeholder="VN, CN, LA"
          value={chosen}
          spellcheck={false}
          autocapitalize="characters"
          onChange={({ currentTarget: { value } }) => show({ across: countriesIn(value) })}
        />
      </label>
    </>
  );
}

import type { SearchType } from '../api';
import { Combobox } from './combobox';

const ENTITIES: SearchType[] = ['CITY', 'PERSON', 'ASSOCIATION', 'PARTY', 'AGREEMENT'];

interface EntityPickerProps {
  readonly label: string;
  /** The name of what is chosen already. */
  readonly name?: string | undefined;
  readonly onPick: (id: string) => void;
}

/** A field to choose an entity by any of its names. */
export function EntityPicker({ label, name = '', onPick }: EntityPickerProps) {
  return (
    <Combobox
      key={name}
      label={label}
      placeholder={label}
      name={name}
      types={ENTITIES}
      keeps
      onPick={({ id }) => onPick(id)}
    />
  );
}

import type { ComponentChildren } from 'preact';

interface PressableProps {
  readonly name: string;
  readonly chosen: boolean;
  readonly press: () => void;
  readonly children: ComponentChildren;
}

/** A part of a drawing that is a button. */
export function Pressable({ name, chosen, press, children }: PressableProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button
    <g
      role="button"
      tabindex={0}
      aria-label={name}
      aria-pressed={chosen}
      class={chosen ? 'pressable chosen' : 'pressable'}
      onClick={press}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        press();
      }}
    >
      <title>{name}</title>
      {children}
    </g>
  );
}

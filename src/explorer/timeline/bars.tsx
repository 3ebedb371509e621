import { useRef } from 'preact/hooks';
import { useWidth } from '../parts/use-width';
import { view } from '../state';
import { words } from '../words';
import { blocksOf, mostOf, type YearScale, yearScale } from './scale';
import { useBrush } from './use-brush';
import type { YearCounts } from './years';

const HEIGHT = 44;
const LABELS = 16;
const GAP = 1;

/** A bar for each year; dragging over them chooses years. */
export function Bars({ years }: { readonly years: readonly YearCounts[] }) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const scale = yearScale(years, width);
  const { dragged, ...brush } = useBrush(scale.yearAt);
  const { from, to } = dragged ?? view.value;
  const first = years[0]?.year ?? 0;
  const last = years.at(-1)?.year ?? 0;
  const left = scale.x(Math.max(first, from ?? first));
  const right = scale.x(Math.min(last, to ?? last)) + scale.band;
  const most = mostOf(years);
  return (
    <div ref={frame} class="timeline-bars">
      {width > 0 && (
        <svg width={width} height={HEIGHT + LABELS} {...brush}>
          <title>{words.value.timeline.help}</title>
          {(from !== null || to !== null) && right > left && (
            <rect class="brush" x={left} y={0} width={right - left} height={HEIGHT} />
          )}
          <line class="ground" x1={0} x2={width} y1={HEIGHT} y2={HEIGHT} />
          {years.map((year, index) => (
            <Bar
              key={year.year}
              counts={year}
              most={most}
              scale={scale}
              inside={year.year >= (from ?? year.year) && year.year <= (to ?? year.year)}
              labelled={(years.length - 1 - index) % scale.labelEvery === 0}
            />
          ))}
        </svg>
      )}
    </div>
  );
}

interface BarProps {
  readonly counts: YearCounts;
  readonly most: number;
  readonly scale: YearScale;
  readonly inside: boolean;
  readonly labelled: boolean;
}

function Bar({ counts, most, scale, inside, labelled }: BarProps) {
  const { year, meetings, signings, twinnings } = counts;
  const name = words.value.timeline.bar(String(year), meetings, signings, twinnings);
  const width = Math.max(1, Math.min(40, scale.band - 2 * GAP));
  const x = scale.x(year) + (scale.band - width) / 2;
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: nothing is done with a bar; it is named
    <g role="img" aria-label={name} class={inside ? 'bar' : 'bar outside'}>
      <title>{name}</title>
      <rect class="band" x={scale.x(year)} y={0} width={scale.band} height={HEIGHT + LABELS} />
      {blocksOf(counts, most, HEIGHT - 4).map(({ type, y, height }) => (
        <rect key={type} class={type} x={x} y={y + 4} width={width} height={height} />
      ))}
      {labelled && (
        <text x={scale.x(year) + scale.band / 2} y={HEIGHT + 12} text-anchor="middle">
          {year}
        </text>
      )}
    </g>
  );
}

import { totalOf, type YearCounts } from '../timeline/years';

interface SparklineProps {
  readonly years: readonly (Omit<YearCounts, 'year'> & { readonly year?: number | null })[];
  /** First and last year of the whole column, so that its drawings can be compared. */
  readonly range: readonly [number, number];
}

const BAR = 4;
const HEIGHT = 18;

/** A bar for each year with events. The table says in words what matters of it. */
export function Sparkline({ years, range: [first, last] }: SparklineProps) {
  const most = Math.max(1, ...years.map(totalOf));
  const width = (last - first + 1) * BAR;
  return (
    <svg class="sparkline" width={width} height={HEIGHT} aria-hidden="true">
      <line x1={0} x2={width} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
      {years.map(({ year, ...counts }) => {
        if (year == null) return null;
        const height = Math.max(3, (totalOf(counts) / most) * (HEIGHT - 1));
        return (
          <rect key={year} x={(year - first) * BAR} y={HEIGHT - 1 - height} width={BAR - 1} height={height} />
        );
      })}
    </svg>
  );
}

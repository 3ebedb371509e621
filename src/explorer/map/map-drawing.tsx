import { type GeoProjection, geoMercator, geoPath } from 'd3-geo';
import { useMemo, useRef } from 'preact/hooks';
import { useWidth } from '../parts/use-width';
import { select, view } from '../state';
import { words } from '../words';
import { arc, arcWidth, type Camera, onScreen, type Point, placeRadius } from './drawing';
import { placeLabels } from './labels';
import { MapButtons } from './map-buttons';
import type { Outlines } from './outlines';
import type { MapPlace, MapTie, Placed } from './places';
import { Pressable } from './pressable';
import { useCamera } from './use-camera';

interface MapDrawingProps {
  readonly outlines: Outlines | null;
  readonly shown: Placed;
}

/** Countries, places and the arcs between them; all places fit in at the start. */
export function MapDrawing({ outlines, shown }: MapDrawingProps) {
  const frame = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const width = useWidth(frame);
  const height = heightFor(width);
  const projection = useMemo(() => projectionFor(shown.places, width, height), [shown, width, height]);
  const { camera, handlers, ...steps } = useCamera(svg, width, height);
  return (
    <div ref={frame} class="map-frame">
      {/* biome-ignore lint/a11y/useSemanticElements: SVG has no fieldset */}
      <svg
        ref={svg}
        width={width}
        height={height}
        role="group"
        aria-label={words.value.map.label}
        {...handlers}
      >
        {width > 0 && (
          <>
            <Countries outlines={outlines} projection={projection} camera={camera} />
            <Arcs ties={shown.ties} at={(place) => screenPoint(projection, camera, place)} />
            <Places
              places={shown.places}
              at={(place) => screenPoint(projection, camera, place)}
              size={[width, height]}
            />
          </>
        )}
      </svg>
      <MapButtons {...steps} />
    </div>
  );
}

/** What else is on the page above and below the map, in pixels. */
const AROUND = 280;

/** As high as fits on the screen with what is around it. */
function heightFor(width: number): number {
  return Math.round(Math.max(320, Math.min(width, innerHeight - AROUND)));
}

/** Room at the edges for labels, in pixels. */
const MARGIN = 48;

function projectionFor(places: readonly MapPlace[], width: number, height: number): GeoProjection {
  const area: [[number, number], [number, number]] = [
    [MARGIN, MARGIN],
    [Math.max(MARGIN + 1, width - MARGIN), Math.max(MARGIN + 1, height - MARGIN)],
  ];
  const coordinates = places.length > 1 ? places.map(({ at: [x, y] }) => [x, y]) : SURROUNDINGS;
  // What lies beyond is seen by nobody, however far they zoom out; the world's outlines are heavy.
  return geoMercator()
    .fitExtent(area, { type: 'MultiPoint', coordinates })
    .clipExtent([
      [-1.5 * width, -1.5 * height],
      [2.5 * width, 2.5 * height],
    ]);
}

/** What is seen where no place tells: Vietnam and its neighbours. */
const SURROUNDINGS = [
  [97, 6],
  [118, 28],
];

function screenPoint(
  projection: GeoProjection,
  camera: Camera,
  { at: [longitude, latitude] }: MapPlace,
): Point {
  return onScreen(camera, projection([longitude, latitude]) ?? [0, 0]);
}

interface CountriesProps {
  readonly outlines: Outlines | null;
  readonly projection: GeoProjection;
  readonly camera: Camera;
}

function Countries({ outlines, projection, camera: { x, y, scale } }: CountriesProps) {
  const paths = useMemo(() => {
    const path = geoPath(projection);
    return (outlines?.features ?? []).flatMap((country) => path(country) ?? []);
  }, [outlines, projection]);
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can be focused
    <g class="countries" transform={`translate(${x} ${y}) scale(${scale})`} aria-hidden="true">
      {paths.map((path) => (
        <path key={path.slice(0, 40)} d={path} />
      ))}
    </g>
  );
}

function Arcs({ ties, at }: { readonly ties: readonly MapTie[]; readonly at: (place: MapPlace) => Point }) {
  const { selection } = view.value;
  return (
    <g class="arcs">
      {ties.map(({ a, b, events }) => {
        const chosen = selection?.kind === 'tie' && selection.a === a.id && selection.b === b.id;
        const path = arc(at(a), at(b));
        const name = words.value.map.tie(a.name, b.name, events);
        return (
          <Pressable
            key={`${a.id} ${b.id}`}
            name={name}
            chosen={chosen}
            press={() => select({ kind: 'tie', a: a.id, b: b.id })}
          >
            <path class="reach" d={path} />
            <path class="arc" d={path} stroke-width={arcWidth(events)} />
          </Pressable>
        );
      })}
    </g>
  );
}

interface PlacesProps {
  readonly places: readonly MapPlace[];
  readonly at: (place: MapPlace) => Point;
  readonly size: Point;
}

function Places({ places, at, size: [width, height] }: PlacesProps) {
  const { selection } = view.value;
  const points = places.map((place) => ({ ...place, point: at(place), radius: placeRadius(place.events) }));
  const labels = placeLabels(
    points.map(({ id, name, point, radius }) => ({ id, name, at: point, radius })),
    width,
    height,
  );
  return (
    <>
      <g class="places">
        {points.map(({ id, name, isEntity, point: [x, y], radius }) => {
          const circle = <circle cx={x} cy={y} r={radius} />;
          if (!isEntity) return <g key={id}>{circle}</g>;
          const chosen = selection?.kind === 'entity' && selection.id === id;
          return (
            <Pressable key={id} name={name} chosen={chosen} press={() => select({ kind: 'entity', id })}>
              {circle}
            </Pressable>
          );
        })}
      </g>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can be focused; the places have these names */}
      <g class="labels" aria-hidden="true">
        {labels.map(({ id, name, x, y }) => (
          <text key={id} x={x} y={y} dominant-baseline="central">
            {name}
          </text>
        ))}
      </g>
    </>
  );
}

import { words } from '../words';

interface MapButtonsProps {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
}

export function MapButtons({ zoomIn, zoomOut, fit }: MapButtonsProps) {
  const { map } = words.value;
  return (
    <div class="map-buttons">
      <button type="button" aria-label={map.zoomIn} title={map.zoomIn} onClick={zoomIn}>
        +
      </button>
      <button type="button" aria-label={map.zoomOut} title={map.zoomOut} onClick={zoomOut}>
        −
      </button>
      <button type="button" aria-label={map.fit} title={map.fit} onClick={fit}>
        ⤢
      </button>
    </div>
  );
}

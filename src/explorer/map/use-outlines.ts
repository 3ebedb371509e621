import { useEffect, useState } from 'preact/hooks';
import { loadOutlines, type Outlines } from './outlines';

/** Outlines of the countries; null until they are there. The map is of use without them, should they never come. */
export function useOutlines(): { readonly outlines: Outlines | null; readonly settled: boolean } {
  const [state, setState] = useState<{ outlines: Outlines | null; settled: boolean }>({
    outlines: null,
    settled: false,
  });
  useEffect(() => {
    let wanted = true;
    loadOutlines().then(
      (outlines) => wanted && setState({ outlines, settled: true }),
      () => wanted && setState({ outlines: null, settled: true }),
    );
    return () => {
      wanted = false;
    };
  }, []);
  return state;
}

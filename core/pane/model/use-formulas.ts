/** Which cells of a fix hold formulas, asked of the host when the fix is laid out. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Session } from '../../session/session.js';
import type { Fix, FixCell } from '../../session/state.js';

const NONE: ReadonlySet<FixCell> = new Set();

/** The cells of the fix that hold formulas; none until the host has answered, which is the safe side: formulas stay all the same. */
export function useFormulas(session: Session, fix: Fix | null): ReadonlySet<FixCell> {
  const found = useSignal<{ readonly of: Fix | null; readonly cells: ReadonlySet<FixCell> }>({ of: null, cells: NONE });
  useEffect(() => {
    if (fix === null || fix.cells.length === 0) return undefined;
    let isWanted = true;
    void session.formulasIn(fix).then((cells) => {
      if (isWanted) found.value = { of: fix, cells: new Set(cells) };
    });
    return () => {
      isWanted = false;
    };
  }, [fix]);
  return found.value.of === fix ? found.value.cells : NONE;
}

/** The way from the check to the tree of leaders. */
import { Button } from '../parts/button.js';
import { usePane } from '../parts/context.js';

/** Draws nothing where nobody stands on the sheet. */
export function TreeLink() {
  const { t, check, side } = usePane();
  if ((check.value?.people ?? 0) === 0) return null;
  return (
    <p>
      <Button kind="text" onClick={() => (side.value = 'tree')}>
        {t.tree.open}
      </Button>
    </p>
  );
}

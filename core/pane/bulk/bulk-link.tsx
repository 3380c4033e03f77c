/** The way from the check to the edit of many rows. */
import { Button } from '../parts/button.js';
import { usePane } from '../parts/context.js';

/** Draws nothing where nobody stands on the sheet. */
export function BulkLink() {
  const { t, check, side } = usePane();
  if ((check.value?.people ?? 0) === 0) return null;
  return (
    <p>
      <Button kind="text" onClick={() => (side.value = 'bulk')}>
        {t.bulk.open}
      </Button>
    </p>
  );
}

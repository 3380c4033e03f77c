/** The field that finds people of the tree by name, and the steps from one to the next. */
import { useId } from 'preact/hooks';
import { Button } from '../parts/button.js';
import { usePane } from '../parts/context.js';
import { Icon } from '../parts/icon.js';
import { treeWalk } from './tree-walk.js';

/** Each letter leads to the first person found, Enter to the next one, Shift+Enter back. */
export function TreeFinder() {
  const pane = usePane();
  const { t } = pane;
  const walk = treeWalk(pane);
  const id = useId();
  const found = walk.found.value;
  const searched = walk.searched.value;
  const here = found.indexOf(walk.place.value.cursor ?? -1);
  const count = here < 0 ? t.tree.found(found.length) : t.tree.foundAt(here + 1, found.length);
  const words = found.length === 0 ? t.tree.notFound : count;
  return (
    <search class="finder">
      <label class="hidden" for={id}>
        {t.tree.search}
      </label>
      <input
        id={id}
        class="field"
        type="search"
        autocomplete="off"
        placeholder={t.tree.search}
        value={searched}
        onInput={(event) => walk.search(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          walk.step(event.shiftKey ? -1 : 1);
        }}
      />
      <span class="muted number finder-count" role="status">
        {searched.trim() !== '' && words}
      </span>
      {found.length > 1 && (
        <span class="pair">
          <Button kind="icon" label={t.tree.previous} onClick={() => walk.step(-1)}>
            <Icon name="up" />
          </Button>
          <Button kind="icon" label={t.tree.next} onClick={() => walk.step(1)}>
            <Icon name="down" />
          </Button>
        </span>
      )}
    </search>
  );
}

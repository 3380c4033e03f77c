/** Who leads whom: in numbers, as circles where leaders lead each other, and as a tree to open and close. */
import type { TreeView as Tree } from '../../hierarchy/tree.js';
import { itemOfCycle, ORPHANS } from '../../hierarchy/tree-outline.js';
import { Button } from '../parts/button.js';
import { usePane } from '../parts/context.js';
import { Empty } from '../parts/empty.js';
import { View } from '../parts/view.js';
import { CircleList } from './circle-list.js';
import { TreeList } from './tree-list.js';
import { treeWalk } from './tree-walk.js';

/** The tree of the sheet that was checked last. It follows every edit. */
export function TreeView() {
  const pane = usePane();
  const { t } = pane;
  const { tree } = treeWalk(pane).place.value;
  const back = () => (pane.side.value = null);
  const foot = <Button onClick={back}>{t.common.back}</Button>;
  return (
    <div
      class="frame"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !(event.target instanceof HTMLInputElement)) back();
      }}
    >
      {tree === null || tree.people.length === 0 ? (
        <View title={t.tree.title} foot={foot}>
          <Empty icon="question" title={t.tree.emptyTitle}>
            <p>{t.tree.emptyText}</p>
          </Empty>
        </View>
      ) : (
        <View title={t.tree.title} subtitle={<Summary tree={tree} />} foot={foot}>
          {pane.check.value?.stale === true && <p class="banner warning">{t.check.stale}</p>}
          <CircleList tree={tree} />
          <TreeList />
        </View>
      )}
    </div>
  );
}

/** The tree in numbers; what is wrong with it leads to where it stands. */
function Summary({ tree }: { tree: Tree }) {
  const pane = usePane();
  const { t } = pane;
  const walk = treeWalk(pane);
  const leaders = tree.people.filter(({ reports }) => reports.length > 0).length;
  const show = (item: number) => {
    walk.show(item);
    walk.setOpen(item, true);
  };
  return (
    <>
      {[t.common.people(tree.people.length), t.tree.leaders(leaders), t.tree.levels(tree.depth + 1), t.tree.widest(tree.widest)].join(
        ' · ',
      )}
      {tree.orphans.length + tree.cycles.length > 0 && (
        <span class="tree-faults">
          {tree.orphans.length > 0 && (
            <Button kind="text" onClick={() => show(ORPHANS)}>
              {t.tree.orphanCount(tree.orphans.length)}
            </Button>
          )}
          {tree.cycles.length > 0 && (
            <Button kind="text" onClick={() => show(itemOfCycle(0))}>
              {t.tree.circleCount(tree.cycles.length)}
            </Button>
          )}
        </span>
      )}
    </>
  );
}

/** Circles of leaders: each as a ring with its members, and in words. */
import type { TreeView } from '../../hierarchy/tree.js';
import { itemOfCycle } from '../../hierarchy/tree-outline.js';
import { Button } from '../parts/button.js';
import { usePane } from '../parts/context.js';
import { useSome } from '../parts/some.js';
import { ringShape } from './ring-shape.js';
import { treeWalk } from './tree-walk.js';

/** More would push the tree out of sight. */
const CIRCLES_AT_FIRST = 2;
const MEMBERS_AT_FIRST = 6;
/** On a ring with more spots, numbers would touch each other. */
const MOST_SPOTS = 12;

/** Draws nothing where nobody leads themselves. */
export function CircleList({ tree }: { tree: TreeView }) {
  const { t } = usePane();
  const [shown, more] = useSome(tree.cycles.length, CIRCLES_AT_FIRST);
  if (tree.cycles.length === 0) return null;
  return (
    <section class="circles" aria-label={t.tree.circles}>
      <h2 tabIndex={-1}>{t.tree.circles}</h2>
      {tree.cycles.slice(0, shown).map((members, index) => (
        <Circle key={members[0]} tree={tree} members={members} index={index} />
      ))}
      {more}
    </section>
  );
}

function Circle({ tree, members, index }: { tree: TreeView; members: readonly number[]; index: number }) {
  const pane = usePane();
  const { t } = pane;
  const walk = treeWalk(pane);
  const [shown, more] = useSome(members.length, MEMBERS_AT_FIRST);
  const hanging = tree.people[members[0] ?? -1]?.below ?? 0;
  const title = t.tree.circle(members.length);
  return (
    <article class="card circle" aria-label={title}>
      <Ring count={members.length} />
      <div class="circle-text">
        <p class="strong">{title}</p>
        <ol>
          {members.slice(0, shown).map((member, at) => (
            <li key={member}>
              <Step
                tree={tree}
                number={member}
                leader={members[(at + 1) % members.length] ?? member}
                onChoose={() => walk.choose(member)}
              />
            </li>
          ))}
        </ol>
        {more}
        {hanging > 0 && <p class="muted">{t.tree.hanging(hanging)}</p>}
        <Button
          kind="text"
          label={t.common.labelled(t.tree.showIn, title)}
          onClick={() => {
            walk.show(itemOfCycle(index));
            walk.setOpen(itemOfCycle(index), true);
          }}
        >
          {t.tree.showIn}
        </Button>
      </div>
    </article>
  );
}

/** Names in whatever direction they are written stay apart from the words around them. */
const apart = (name: string): string => `\u2068${name}\u2069`;

interface StepProps {
  readonly tree: TreeView;
  readonly number: number;
  readonly leader: number;
  readonly onChoose: () => void;
}

/** One line of the circle; it leads to the row of who reports. */
function Step({ tree, number, leader, onChoose }: StepProps) {
  const { t } = usePane();
  const nameOf = (each: number) => apart(tree.people[each]?.name ?? '');
  const words = t.tree.reportsTo(nameOf(number), nameOf(leader));
  if ((tree.people[number]?.row ?? null) === null) return <>{words}</>;
  return (
    <Button kind="text" onClick={onChoose}>
      {words}
    </Button>
  );
}

const SIZE = 88;
const RADIUS = 33;

/** The ring; its numbers are those of the lines beside it, which say the same in words. They are drawn by the style sheet. */
function Ring({ count }: { count: number }) {
  const isDense = count > MOST_SPOTS;
  const { spots, arrows } = ringShape(Math.min(count, MOST_SPOTS), SIZE / 2, RADIUS);
  return (
    <div class={`ring ${isDense ? 'dense' : ''}`} aria-hidden="true">
      <svg viewBox={`0 0 ${SIZE} ${SIZE}`} width={SIZE} height={SIZE}>
        <circle class="ring-line" cx={SIZE / 2} cy={SIZE / 2} r={RADIUS} />
        {arrows.map(({ x, y, turn }) => (
          <path key={turn} class="ring-arrow" d="M-4 -4 4 0-4 4Z" transform={`translate(${x} ${y}) rotate(${turn})`} />
        ))}
      </svg>
      {spots.map(({ x, y }, at) => (
        <i key={at} data-number={isDense ? '' : at + 1} style={{ left: `${x}px`, top: `${y}px` }} />
      ))}
    </div>
  );
}

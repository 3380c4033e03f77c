/** One line of the tree: a person with the team behind them, or what gathers people. */
import type { TreePerson, TreeView } from '../../hierarchy/tree.js';
import { cycleOfItem, ORPHANS, type OutlineItem } from '../../hierarchy/tree-outline.js';
import { usePane } from '../parts/context.js';
import { Icon } from '../parts/icon.js';

interface TreeLineProps {
  readonly tree: TreeView;
  readonly item: OutlineItem;
  /** Set where the line stands deeper than it can be indented. */
  readonly level: number | null;
  /** Null where there is nothing to open. */
  readonly isOpen: boolean | null;
  readonly onToggle: () => void;
}

export function TreeLine({ tree, item, level, isOpen, onToggle }: TreeLineProps) {
  const { t } = usePane();
  const person = tree.people[item];
  const members = tree.cycles[cycleOfItem(item)]?.length ?? 0;
  return (
    <>
      <span
        class={`twist ${isOpen === true ? 'open' : ''}`}
        onClick={(event) => {
          if (isOpen === null) return;
          event.stopPropagation();
          onToggle();
        }}
      >
        {isOpen !== null && <Icon name="down" size={12} />}
      </span>
      {level !== null && <span class="deep muted number">{t.format.number(level)}</span>}
      {person !== undefined ? (
        <PersonText tree={tree} person={person} />
      ) : (
        <span class="row-text">
          <span class="row-main strong error">{item === ORPHANS ? t.tree.orphans : t.tree.circle(members)}</span>
          {item === ORPHANS && <span class="row-more muted">{t.tree.members(tree.orphans.length)}</span>}
        </span>
      )}
    </>
  );
}

function PersonText({ tree, person }: { tree: TreeView; person: TreePerson }) {
  const { t } = usePane();
  const { reports, below, row } = person;
  const leads = reports.length > 0;
  const total = below > reports.length ? ` · ${t.tree.total(below)}` : '';
  return (
    <span class="row-text">
      <span class="spread">
        <span class="row-main">
          {person.hasError && (
            <>
              <Icon name="error" tone="error" size={14} />
              <span class="hidden"> {t.common.level.error}. </span>
            </>
          )}
          <bdi class={leads ? 'strong' : ''}>{person.name === '' ? t.tree.noName : person.name}</bdi>
        </span>
        <span class="muted number row-number">{row === null ? t.tree.existing : t.common.rowNumber(row)}</span>
      </span>
      {person.leaderCell !== '' && <span class="row-more muted">{t.tree.leaderCell(person.leaderCell)}</span>}
      {leads && person.leaderCell === '' && (
        <span class="row-more muted">
          <span class="width" aria-hidden="true">
            <span style={{ inlineSize: `${(100 * reports.length) / Math.max(1, tree.widest)}%` }} />
          </span>
          {t.tree.direct(reports.length)}
          {total}
        </span>
      )}
    </span>
  );
}

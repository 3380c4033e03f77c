/** Big counts that are filters at the same time: press one to see only those, press it again to see all. */
import { usePane } from './context.js';
import type { IconName } from './icon.js';
import { Icon } from './icon.js';

export interface Count {
  readonly key: string;
  readonly count: number;
  readonly label: string;
  readonly icon: IconName;
  /** Class of the colour. */
  readonly tone: string;
}

interface CountsProps {
  readonly label: string;
  readonly counts: readonly Count[];
  readonly pressed: string | null;
  /** Absent while the counts only inform. */
  readonly onPress?: (key: string | null) => void;
}

/** A row of counts. A count of nothing is no button: pressing it could only empty the list. */
export function Counts({ label, counts, pressed, onPress }: CountsProps) {
  const { number } = usePane().t.format;
  const inside = (each: Count) => (
    <>
      <span class="count">{number(each.count)}</span>{' '}
      <span class="count-label">
        <Icon name={each.icon} tone={each.tone} />
        {each.label}
      </span>
    </>
  );
  return (
    <div class="counts" role="group" aria-label={label}>
      {counts.map((each) =>
        onPress === undefined || each.count === 0 ? (
          <div key={each.key} class="count-box">
            {inside(each)}
          </div>
        ) : (
          <button
            key={each.key}
            type="button"
            class="count-box"
            aria-pressed={pressed === each.key}
            onClick={() => onPress(pressed === each.key ? null : each.key)}
          >
            {inside(each)}
          </button>
        ),
      )}
    </div>
  );
}

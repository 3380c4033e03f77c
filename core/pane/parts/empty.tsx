/** What a view says when it has nothing to list. */
import type { ComponentChildren } from 'preact';
import type { IconName } from './icon.js';
import { Icon } from './icon.js';

interface EmptyProps {
  readonly icon: IconName;
  readonly tone?: string;
  readonly title?: string;
  readonly children: ComponentChildren;
}

/** A sign, a heading and a sentence in the middle of the view. */
export function Empty({ icon, tone = 'quiet', title, children }: EmptyProps) {
  return (
    <div class="empty">
      <span class={`empty-icon ${tone}`}>
        <Icon name={icon} size={28} />
      </span>
      {title !== undefined && <h2>{title}</h2>}
      {children}
    </div>
  );
}

/** A conditional formatting rule: where it holds, when, and how it shows. Earlier rules of a sheet win. */
import type { GridRange } from '../../core/ports/index.js';

export interface RuleStyle {
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
}

export interface ConditionalRule {
  readonly id: string;
  readonly ranges: readonly GridRange[];
  /** The formula of a custom rule, with its `=`; null for every other kind. */
  readonly formula: string | null;
  /** Any other kind of condition, e.g. a gradient, as opaque text; '' for a custom rule. */
  readonly condition: string;
  readonly style: RuleStyle;
  /** True for a rule that a host cannot hand back unchanged; writing it again then fails, as hosts do. */
  readonly fragile?: boolean;
}

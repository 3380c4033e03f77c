/** Types of `run-sections.mjs`, for its tests. */
import type { Figure } from './figure.mjs';

/** What a section is given, as far as the frame itself uses it. */
export interface Listener {
  readonly say: (line: string) => void;
}
export interface Section {
  readonly title: string;
  readonly measure: (workshop: Listener) => Promise<readonly Figure[]>;
}
export declare function runSections(
  names: readonly string[],
  workshop: Listener,
  options?: {
    readonly onMeasured?: (figures: readonly Figure[]) => void;
    readonly sections?: Readonly<Record<string, () => Promise<{ readonly section: Section }>>>;
  },
): Promise<{ readonly figures: readonly Figure[]; readonly broken: readonly string[] }>;

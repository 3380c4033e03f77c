/** Types of packages.mjs. */
import type { Locked } from './project.mjs';

export const IN_BOTH_PANES: readonly string[];
export const IN_EXCEL_PANE: readonly string[];
export function bareName(specifier: string): string;
export function reachedFrom(packages: Readonly<Record<string, Locked>>, names: readonly string[]): string[];

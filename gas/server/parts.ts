/** The parts of the sidebar that come once its page stands: files beside the page, whose scripts the page runs by itself. */
import { HostError } from './host-error.js';
import { SIDEBAR_TOO_OLD } from '../../core/said/by-sheets.js';

/** The pages of these parts, as they were pushed. A part that this edition does not have belongs to another one. */
export function readParts(names: readonly string[]): string[] {
  return names.map((name) => {
    try {
      return HtmlService.createHtmlOutputFromFile(`Part-${name}`).getContent();
    } catch {
      throw new HostError('bad-call', SIDEBAR_TOO_OLD);
    }
  });
}

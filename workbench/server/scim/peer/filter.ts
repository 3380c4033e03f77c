/** Filters by a second library: SCIMMY's own matcher finds nobody by an attribute of the enterprise extension. */
import { filter, parse } from 'scim2-parse-filter';
import SCIMMY from 'scimmy';

const BAD_REQUEST = 400;

/** True for a record that fits the expression. */
export function compileFilter(expression: string): (record: unknown) => boolean {
  try {
    return filter(parse(expression));
  } catch {
    throw new SCIMMY.Types.Error(BAD_REQUEST, 'invalidFilter', `The filter ${expression} cannot be read.`);
  }
}

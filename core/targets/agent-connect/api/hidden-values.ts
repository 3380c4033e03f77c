/**
 * What a reading keeps beside the roster's fields, so that an update can send a user back as the target told it. None of these keys
 * is a field: a plan never compares them and nobody is shown them.
 */
import type { RowValues } from '../../../fields/field.js';

/** Address of the photo, exactly as told. */
export const IMAGE = 'image';
/** A leader who is told by a bare number only. It may be the target's own number, so it names nobody here. */
export const LEADER_NUMBER = 'leaderNumber';
/** Channels that the roster has no field for. */
export const OTHER_CHANNELS = 'otherChannels';
/** Fields that an answer left out although its route is documented to tell them: they count as blank, but prove nothing. */
export const UNTOLD = 'untold';

/** Where a text is kept exactly as told, when reading it as a roster's value changed it. */
export const exactKey = (apiName: string): string => `exact.${apiName}`;

export function isUntold(values: RowValues, field: string): boolean {
  const untold = values[UNTOLD];
  return Array.isArray(untold) && untold.includes(field);
}

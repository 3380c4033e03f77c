/** What two texts have in common that mean one person. */
import { withoutLeadingZeros } from '../fields/employee-id.js';
import { lowerCase } from '../text/chars.js';

/** Texts that mean one person, in whatever case and with whatever leading zeros, meet under one key. */
export const referenceKey = (text: string): string => withoutLeadingZeros(text) ?? lowerCase(text);

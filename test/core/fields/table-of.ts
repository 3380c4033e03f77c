/** Runs a codec over named inputs and gives whole results. */
import type { Codec } from '../../../core/fields/codec.js';
import { codeOfNumber } from '../../../core/issues/codes.js';
import type { CellValue } from '../../../core/ports/index.js';
import { trimBlanks } from '../../../core/text/chars.js';

/** The issue code of a text, or `fine`. */
export function verdict(codec: Codec, raw: CellValue): string {
  const fault = codec.fault(trimBlanks(String(raw)), raw);
  return fault === 0 ? 'fine' : codeOfNumber(fault);
}

/** A refused text: its code and the fixes, each of which must be without fault. */
export function refusal(codec: Codec, raw: CellValue): { code: string; fixes: string[] } {
  const fixes = codec.fixes(trimBlanks(String(raw)), raw);
  for (const fix of fixes) if (verdict(codec, fix) !== 'fine') throw new Error(`The fix ${fix} is at fault itself`);
  return { code: verdict(codec, raw), fixes };
}

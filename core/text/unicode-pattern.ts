/** Patterns with letters of all scripts. A machine reads every literal while it loads a script, and one of these takes it up to 70 µs. */

const made = new Map<string, RegExp>();

/** The pattern, made when it is first used, and once. It is for one text at a time: whoever looks on from `lastIndex` makes their own. */
export function unicodePattern(source: string, flags: 'u' | 'gu' | 'su'): RegExp {
  const key = flags + source;
  let pattern = made.get(key);
  if (!pattern) made.set(key, (pattern = new RegExp(source, flags)));
  return pattern;
}

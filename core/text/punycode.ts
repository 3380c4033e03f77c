/** International domain names in their ASCII form (`xn--…`), after RFC 3492. */

const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE = 128;
const LONGEST_LABEL = 63; // RFC 1035, 2.3.4: anything longer is no label in any form

const digit = (value: number): string => String.fromCharCode(value < 26 ? value + 97 : value + 22);

function adapt(delta: number, points: number, first: boolean): number {
  let rest = first ? Math.floor(delta / DAMP) : delta >> 1;
  rest += Math.floor(rest / points);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) >> 1; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}

function variableLength(delta: number, bias: number): string {
  let out = '';
  let q = delta;
  for (let k = BASE; ; k += BASE) {
    const t = k <= bias ? T_MIN : k >= bias + T_MAX ? T_MAX : k - bias;
    if (q < t) return out + digit(q);
    out += digit(t + ((q - t) % (BASE - t)));
    q = Math.floor((q - t) / (BASE - t));
  }
}

function encodeLabel(label: string): string {
  const points = Array.from(label, (character) => character.codePointAt(0) ?? 0);
  const basic = points.filter((point) => point < FIRST_CODE);
  if (basic.length === points.length || points.length > LONGEST_LABEL) return label;
  let out = String.fromCharCode(...basic) + (basic.length > 0 ? '-' : '');
  let next = FIRST_CODE;
  let delta = 0;
  let bias = FIRST_BIAS;
  for (let handled = basic.length; handled < points.length; next++) {
    const smallest = Math.min(...points.filter((point) => point >= next));
    delta += (smallest - next) * (handled + 1);
    next = smallest;
    for (const point of points) {
      if (point < next) delta++;
      if (point !== next) continue;
      out += variableLength(delta, bias);
      bias = adapt(delta, handled + 1, handled === basic.length);
      delta = 0;
      handled++;
    }
    delta++;
  }
  return `xn--${out}`;
}

/** The domain with each label in ASCII, lower-case and composed first. */
export function asciiDomain(domain: string): string {
  return domain.normalize('NFKC').toLowerCase().split('.').map(encodeLabel).join('.');
}

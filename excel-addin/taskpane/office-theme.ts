/** Excel's own theme, where it tells: Excel on the web does not, and the system's preference then decides. */

const HEX = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu;
const HALF = 128; // of 255: a background darker than this wants light text

/** `light` or `dark`, or null where Excel does not say. */
export function officeTheme(theme: { readonly bodyBackgroundColor?: string } | undefined): 'light' | 'dark' | null {
  const [, red, green, blue] = HEX.exec(theme?.bodyBackgroundColor ?? '') ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  // Weights of ITU-R BT.601, as good as any for a choice of two.
  const light = 0.299 * parseInt(red, 16) + 0.587 * parseInt(green, 16) + 0.114 * parseInt(blue, 16);
  return light < HALF ? 'dark' : 'light';
}

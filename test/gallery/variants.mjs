// @ts-check
/** The ways in which each state is looked at. */

/**
 * @typedef {object} Variant
 * @property {'light' | 'dark'} [theme]
 * @property {number} [width] in CSS pixels; absent: as wide as the host's panel
 * @property {number} [zoom] how much larger everything is in the same panel
 * @property {boolean} [forced] the user's own colours
 * @property {'rtl'} [dir]
 * @property {'de'} [language]
 */

export const SKINS = /** @type {const} */ (['sheets', 'excel']);
/** Widths of the two hosts' panels, and a common height. */
export const WIDTH = { sheets: 300, excel: 350 };
export const HEIGHT = 640;

/** @type {Readonly<Record<string, Variant>>} */
export const VARIANTS = {
  light: {},
  dark: { theme: 'dark' },
  contrast: { forced: true },
  narrow: { width: 300 },
  wide: { width: 350 },
  zoom: { zoom: 2 },
  rtl: { dir: 'rtl' },
  de: { language: 'de', width: 300 },
};

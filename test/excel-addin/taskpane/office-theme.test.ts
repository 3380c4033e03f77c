/** Which theme Excel's own colours ask for. */
import { expect, test } from 'vitest';
import { officeTheme } from '../../../excel-addin/taskpane/office-theme.js';

test.each([
  ['#FFFFFF', 'light'],
  ['#F3F2F1', 'light'],
  ['217346', 'dark'],
  ['#000000', 'dark'],
  ['#262626', 'dark'],
  ['white', null],
  ['', null],
])('makes of the background %j the theme %j', (bodyBackgroundColor, theme) => expect(officeTheme({ bodyBackgroundColor })).toBe(theme));

test('leaves the choice to the system where Excel does not tell', () => expect(officeTheme(undefined)).toBeNull());

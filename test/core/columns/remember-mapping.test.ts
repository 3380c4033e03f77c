/** The form in which a mapping is kept. */
import { expect, test } from 'vitest';
import { rememberHeadings } from '../../../core/columns/remember-mapping.js';

test('headings are kept as they are compared, those that ask for yes or no apart', () => {
  expect(rememberHeadings({ email: 'Work E-Mail *', emailChannel: 'Work E-Mail (y/n)' })).toEqual({
    workemail: 'email',
    'workemail?': 'emailChannel',
  });
});

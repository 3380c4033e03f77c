/** Where a target creates nobody without a password, one is made; where it takes none, none is. */
import { expect, test } from 'vitest';
import { memoryHost } from '../../../core/memory/index.js';
import { Settings } from '../../../core/session/settings.js';
import { targets, type TargetId } from '../../../core/targets/index.js';

const settingsOf = (id: TargetId): Settings => new Settings(memoryHost(), [targets[id]]);

test('whoever has none gets one where the target asks for it, though nobody chose that', () => {
  const settings = settingsOf('cloudtalk');
  expect(settings.passwordMode).toBe('blank');
  expect(settings.view()).toMatchObject({ hasPasswords: true, needsPassword: true, makePasswords: 'blank' });
});

test('what was chosen beyond that stays', async () => {
  const settings = settingsOf('cloudtalk');
  await settings.save({ makePasswords: 'all' });
  expect(settings.passwordMode).toBe('all');
});

test('an instance whose users sign in elsewhere takes none, whatever was chosen', async () => {
  const settings = settingsOf('amazon-connect');
  expect(settings.passwordMode).toBe('blank');
  await settings.save({ makePasswords: 'all', values: { identity: 'saml' } });
  expect(settings.passwordMode).toBe('off');
  expect(settings.view()).toMatchObject({ hasPasswords: false, needsPassword: false });
});

test('elsewhere nobody gets one unasked', () => {
  expect(settingsOf('agent-connect').passwordMode).toBe('off');
  expect(settingsOf('agent-connect').view()).toMatchObject({ hasPasswords: true, needsPassword: false });
  expect(settingsOf('scim2').view()).toMatchObject({ hasPasswords: false, needsPassword: false });
});

test('a mail at once is told of only where one may be sent', () => {
  expect(settingsOf('scim2').view().mayMailAtOnce).toBe(true);
  expect(settingsOf('amazon-connect').view().mayMailAtOnce).toBe(false);
});

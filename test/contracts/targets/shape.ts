/** What a target says of itself: fields, settings, hosts, and what cannot be taken back. */
import { expect, test } from 'vitest';
import { fieldOfHeading, nameKeyOf } from '../../../core/lexicon/index.js';
import { HOSTS_OF_TARGETS } from '../../../core/targets/hosts.js';
import type { TargetAdapter } from './adapter.js';

const repeated = (names: readonly string[]): string[] => names.filter((name, index) => names.indexOf(name) !== index);

export function testShape({ target, settings }: TargetAdapter): void {
  const keys = target.fields.map(({ key }) => key);
  const unknown = (some: readonly string[]): string[] => some.filter((key) => !keys.includes(key));

  test('keys and headings are unique', () => {
    expect(repeated(keys)).toEqual([]);
    expect(repeated(target.fields.map(({ heading }) => heading.toLowerCase()))).toEqual([]);
  });

  test('each heading is known to the lexicon as that field', () => {
    const strangers = target.fields.filter(({ key, heading }) => fieldOfHeading(heading) !== nameKeyOf(key));
    expect(strangers.map(({ key, heading }) => `${heading} of ${key}`)).toEqual([]);
  });

  test('people have a key, a status and a record', () => {
    expect(target.fields.filter(({ kind }) => kind === 'email' || kind === 'employee-id')).not.toEqual([]);
    expect(unknown(['status', 'record'])).toEqual([]);
  });

  test('what is said of fields is said of fields that there are', () => {
    const parts = target.api(settings).parts ?? [];
    const named = [target.irreversible.map(({ field }) => field), target.byFile ?? [], target.passwordField ?? []].flat();
    const uploads = [target.uploads?.create ?? [], target.uploads?.update ?? []].flat();
    expect(unknown([...named, ...uploads, ...parts.flatMap(({ fields }) => fields)])).toEqual([]);
    expect(repeated(parts.flatMap(({ fields }) => fields))).toEqual([]);
  });

  test('a password is named as what cannot be taken back', () => {
    expect(target.irreversible.filter(({ field }) => field === target.passwordField)).toHaveLength(target.passwordField ? 1 : 0);
  });

  test('every list that a field points to is read', () => {
    const read = (target.api(settings).lists ?? []).map(({ list }) => list);
    expect(target.fields.flatMap(({ list }) => (list === undefined || read.includes(list) ? [] : [list]))).toEqual([]);
  });

  test('every setting has a label, and a kind with what belongs to it', () => {
    expect(repeated(target.settings.map(({ key }) => key))).toEqual([]);
    for (const { label, kind, choices, secret } of target.settings) {
      expect(label.trim()).not.toBe('');
      expect([kind === 'choice', kind === 'secret']).toEqual([choices !== undefined, secret !== undefined]);
      expect(choices ?? [['x', 'y']]).not.toEqual([]);
    }
  });

  test('secrets are named after the target, so that they go nowhere else', () => {
    const secrets = target.settings.flatMap(({ secret }) => secret ?? []);
    expect(secrets).not.toEqual([]);
    expect(repeated(secrets)).toEqual([]);
    expect(secrets.filter((name) => !name.startsWith(`${target.id}.`))).toEqual([]);
  });

  test('its hosts stand on the list that hosts sign by: core/targets/hosts.ts', () => {
    expect(Object.keys(HOSTS_OF_TARGETS)).toContain(target.id);
  });

  test('the pace leaves time to answer, and a lookup waits longer than a request', () => {
    const { perMinute, atOnce, timeoutMs, settleMs } = target.pacing;
    expect([perMinute, atOnce, timeoutMs].every((figure) => figure > 0)).toBe(true);
    expect(settleMs).toBeGreaterThan(timeoutMs);
  });
}

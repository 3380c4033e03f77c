/** Proof that the simulator sees what it is there for: the product with one rule taken out of it has to be caught. */
import { describe, expect, test } from 'vitest';
import { badWith, RULES } from './broken/rules.js';

const TIME_MS = 600_000; // a machine under load takes its time; nothing here waits for a real clock

describe('the product without a rule is caught', () => {
  test.for(Object.entries(RULES))('%s', { timeout: TIME_MS }, async ([name, rule], { task }) => {
    const { fired, bad } = await badWith(rule.broken, rule);
    task.meta.figures = `Simulator, without ${name}: ${String(bad)} of ${String(fired)} single faults ended badly, as some have to.`;
    expect(bad).toBeGreaterThan(0);
  });
});

describe('the product as it is goes through the same', () => {
  test.for(Object.entries(RULES))('%s', { timeout: TIME_MS }, async ([, rule]) => {
    const { fired, bad } = await badWith(rule.whole, rule);
    expect(bad).toBe(0);
    expect(fired).toBeGreaterThan(0);
  });
});

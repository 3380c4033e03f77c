// @ts-check
/**
 * A vitest reporter that ends with the figures that tests have to tell, and with `N passed, N failed` as its last line. A file that does
 * not load and a stray error count as failed.
 */
export class ClosingLine {
  /**
   * @param {readonly import('vitest/node').TestModule[]} modules
   * @param {readonly unknown[]} strayErrors
   */
  onTestRunEnd(modules, strayErrors) {
    const states = modules.map((module) => ({
      ok: module.ok(),
      states: [...module.children.allTests()].map((test) => test.result().state),
    }));
    const count = (/** @type {string[]} */ list, /** @type {string} */ state) => list.filter((each) => each === state).length;
    const passed = states.reduce((sum, module) => sum + count(module.states, 'passed'), 0);
    const failed = states.reduce((sum, module) => sum + (count(module.states, 'failed') || (module.ok ? 0 : 1)), strayErrors.length);
    const figures = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.meta().figures ?? []).flat());
    process.stdout.write(['', ...figures, ''].join('\n'));
    process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  }
}

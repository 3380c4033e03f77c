// @ts-check
/** Ends a mutation run with what `docs/mutation.md` says of it, to be copied there; the same stands beside the report. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { changesOf, listOf, reasonsOf, tableOf } from './survivors.mjs';

const REASONS = new URL('reasons.txt', import.meta.url);
const PAGE = 'node_modules/.cache/mutation/survivors.md';

class Survivors {
  /** @param {import('mutation-testing-report-schema/api').MutationTestResult} report */
  onMutationTestReportReady(report) {
    const changes = changesOf(report);
    const page = `${tableOf(changes)}\n\n${listOf(changes, reasonsOf(readFileSync(REASONS, 'utf8')))}\n`;
    mkdirSync(dirname(PAGE), { recursive: true });
    writeFileSync(PAGE, page);
    process.stdout.write(`\n${page}`);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Reporter, 'survivors', Survivors)];

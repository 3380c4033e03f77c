// @ts-check
/** Writes `agent-connect.lenient.json` and `agent-connect.published.json`: `node workbench/server/openapi/build.mjs`. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';

const here = fileURLToPath(new URL('.', import.meta.url));
const outfile = fileURLToPath(new URL('../../../node_modules/.cache/openapi-document.mjs', import.meta.url));

await build({ entryPoints: [`${here}document.ts`], bundle: true, platform: 'node', format: 'esm', outfile, logLevel: 'warning' });
const { buildDocument, VARIANTS } = await import(outfile);

for (const variant of VARIANTS) {
  const file = `${here}agent-connect.${variant}.json`;
  const style = await resolveConfig(file);
  writeFileSync(file, await format(JSON.stringify(buildDocument(variant)), { ...style, filepath: file }));
}

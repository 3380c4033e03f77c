// @ts-check
/** Writes a lenient and a published file for each API, as `agent-connect.lenient.json`: `node workbench/server/openapi/build.mjs`. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';

const here = fileURLToPath(new URL('.', import.meta.url));
const outfile = fileURLToPath(new URL('../../../node_modules/.cache/openapi-document.mjs', import.meta.url));

await build({ entryPoints: [`${here}document.ts`], bundle: true, platform: 'node', format: 'esm', outfile, logLevel: 'warning' });
const { DOCUMENTS, VARIANTS } = await import(outfile);

for (const name of Object.keys(DOCUMENTS)) {
  for (const variant of VARIANTS) {
    const file = `${here}${name}.${variant}.json`;
    const style = await resolveConfig(file);
    writeFileSync(file, await format(JSON.stringify(DOCUMENTS[name](variant)), { ...style, filepath: file }));
  }
}

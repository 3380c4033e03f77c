// @ts-check
/**
 * Builds what is pushed to Google into gas/dist. MUSTER_SCIM2_HOSTS names the hosts of the company's own SCIM service.
 * MUSTER_DEVELOPER=1 or `--developer` puts the self-test in; what is built so is never handed on.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildAddOn } from './build/build-add-on.mjs';

const { values } = parseArgs({ options: { developer: { type: 'boolean' } } });
const env = { ...process.env, ...(values.developer && { MUSTER_DEVELOPER: '1' }) };
for (const line of await buildAddOn(env, fileURLToPath(new URL('./dist', import.meta.url)))) console.log(`gas/dist: ${line}`);

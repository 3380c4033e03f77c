// @ts-check
/** Builds what is pushed to Google into gas/dist. MUSTER_SCIM2_HOSTS names the hosts of the company's own SCIM service. */
import { fileURLToPath } from 'node:url';
import { buildAddOn } from './build/build-add-on.mjs';

for (const line of await buildAddOn(process.env, fileURLToPath(new URL('./dist', import.meta.url)))) console.log(`gas/dist: ${line}`);

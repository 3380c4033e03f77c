/** A company of any size as the seed of a reference server. */
import { largeCompany } from '../../workbench/server/agent-connect/large-company.js';
import { DEMO_SEED, type Seed } from '../../workbench/server/agent-connect/seed.js';

export const company = (size: number): Seed => ({ ...DEMO_SEED, users: largeCompany(size) });

/** Our own OpenAPI description of CloudTalk's API for agents, in two variants from one source. */
import { BASE_PATH } from '../../cloudtalk/fields.js';
import type { Schema, Variant } from '../schemas.js';
import { buildPaths } from './paths.js';

const ABOUT: Record<Variant, string> = {
  lenient: 'Allows both forms wherever the public schema and its examples disagree. Referee of the daily tests.',
  published: 'Types exactly as the public schema has them. A test holds that the contradictions are flagged here.',
};

/** The whole document of one variant. */
export function buildCloudTalk(variant: Variant): Schema {
  return {
    openapi: '3.0.3',
    info: { title: `CloudTalk agents, ${variant}`, version: '1.0.0', description: ABOUT[variant] },
    servers: [{ url: `https://my.cloudtalk.io${BASE_PATH}` }],
    security: [{ key: [] }],
    paths: buildPaths(variant),
    components: { securitySchemes: { key: { type: 'http', scheme: 'basic' } } },
  };
}

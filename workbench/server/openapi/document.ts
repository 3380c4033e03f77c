/** Our own OpenAPI description of Agent Connect's user API, in two variants from one source. */
import { buildCloudTalk } from './cloudtalk/document.js';
import { buildPaths } from './paths.js';
import type { Schema, Variant } from './schemas.js';

export type { Variant } from './schemas.js';

export const VARIANTS = ['lenient', 'published'] as const satisfies readonly Variant[];

const ABOUT: Record<Variant, string> = {
  lenient: 'Allows each form in which the public description of this API disagrees with itself. Referee of the daily tests.',
  published: 'Types exactly as published. A test holds that the contradictions are flagged here.',
};

/** The whole document of one variant. Two header keys and no bearer scheme: the token goes with and without that word. */
export function buildDocument(variant: Variant): Schema {
  const header = (name: string): Schema => ({ type: 'apiKey', in: 'header', name });
  return {
    openapi: '3.0.3',
    info: { title: `Agent Connect users, ${variant}`, version: '1.0.0', description: ABOUT[variant] },
    servers: [{ url: 'https://{company}.api.stellaconnect.net', variables: { company: { default: 'demo' } } }],
    security: [{ key: [], token: [] }],
    paths: buildPaths(variant),
    components: { securitySchemes: { key: header('x-api-key'), token: header('Authorization') } },
  };
}

/** The documents of every API that has one, by the name of its files. */
export const DOCUMENTS = { 'agent-connect': buildDocument, cloudtalk: buildCloudTalk } as const;
export type DocumentName = keyof typeof DOCUMENTS;

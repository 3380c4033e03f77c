/**
 * Where a SCIM service may stand. Every company has its own: the list is given when the add-on is built, and a relay takes that of whoever
 * runs it in its place. Requests to any other host are refused before they leave.
 */
import { readHosts } from './read-hosts.js';

/** The text of the list, put in by the build in place of this name; absent where nobody gave one. */
declare const MUSTER_SCIM2_HOSTS: string | undefined;

export const SCIM2_HOSTS: readonly string[] = typeof MUSTER_SCIM2_HOSTS === 'string' ? readHosts(MUSTER_SCIM2_HOSTS) : [];

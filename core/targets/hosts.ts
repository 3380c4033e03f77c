/** Hosts of all targets, by target: what a host that only signs and sends has to know of them, and all it needs. */
import { AGENT_CONNECT_HOSTS } from './agent-connect/hosts.js';
import { AMAZON_CONNECT_HOSTS } from './amazon-connect/hosts.js';
import { CLOUDTALK_HOSTS } from './cloudtalk/hosts.js';
import { SCIM2_HOSTS } from './scim2/hosts.js';

export const HOSTS_OF_TARGETS: Readonly<Record<string, readonly string[]>> = {
  'agent-connect': AGENT_CONNECT_HOSTS,
  scim2: SCIM2_HOSTS,
  'amazon-connect': AMAZON_CONNECT_HOSTS,
  cloudtalk: CLOUDTALK_HOSTS,
};

/** Where requests may go at all. */
export const ALL_HOSTS: readonly string[] = Object.values(HOSTS_OF_TARGETS).flat();

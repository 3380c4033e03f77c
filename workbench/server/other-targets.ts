/** The demo companies of the targets beside the default one: who plays which host, and under what ID its own page stands. */
import { hostOf } from '../../core/targets/amazon-connect/hosts.js';
import { CLOUDTALK_HOSTS } from '../../core/targets/cloudtalk/hosts.js';
import { type AmazonConnectServer, createAmazonConnectServer, DEMO_SEED as AMAZON_CONNECT } from './amazon-connect/index.js';
import { type CloudTalkServer, createCloudTalkServer } from './cloudtalk/index.js';
import type { PlayedServer } from './network-map.js';
import { openScimServer, type ScimServer } from './scim/index.js';

/** One target: the program that plays it, and the hosts that it is reached under. */
export interface OtherTarget {
  readonly id: string;
  readonly app: PlayedServer;
  readonly hosts: readonly string[];
}

export interface OtherTargets {
  readonly targets: readonly OtherTarget[];
  readonly amazonConnect: AmazonConnectServer;
  readonly cloudtalk: CloudTalkServer;
  readonly scim: ScimServer;
  close(): Promise<void>;
}

/** As a company names its own service. The name is reserved by RFC 2606, so nobody can own it; only the workbench is built with it. */
export const DEMO_OWN_HOSTS = { scim2: ['demo.scim.example'] } as const;

/** Opens all of them. `now` is the clock that they share with the relay; the machine's where it is left out. */
export async function openOtherTargets(now: () => number = Date.now): Promise<OtherTargets> {
  const scim = await openScimServer({ now });
  const amazonConnect = createAmazonConnectServer({ now });
  const cloudtalk = createCloudTalkServer({ now });
  return {
    targets: [
      { id: 'scim2', app: scim.app, hosts: DEMO_OWN_HOSTS.scim2 },
      { id: 'amazon-connect', app: amazonConnect.app, hosts: [hostOf(AMAZON_CONNECT.region)] },
      { id: 'cloudtalk', app: cloudtalk.app, hosts: CLOUDTALK_HOSTS },
    ],
    amazonConnect,
    cloudtalk,
    scim,
    async close() {
      amazonConnect.close();
      cloudtalk.close();
      await scim.close();
    },
  };
}

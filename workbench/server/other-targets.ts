/** The demo companies of the targets beside the default one: who plays which host, and under what ID its own page stands. */
import { SCIM2_HOSTS } from '../../core/targets/scim2/hosts.js';
import { hostOf } from '../../core/targets/amazon-connect/hosts.js';
import { CLOUDTALK_HOSTS } from '../../core/targets/cloudtalk/hosts.js';
import { createAmazonConnectServer, DEMO_SEED as AMAZON_CONNECT } from './amazon-connect/index.js';
import { createCloudTalkServer } from './cloudtalk/index.js';
import type { PlayedServer } from './network-map.js';
import { openScimServer } from './scim/index.js';

/** One target: the program that plays it, and the hosts that it is reached under. */
export interface OtherTarget {
  readonly id: string;
  readonly app: PlayedServer;
  readonly hosts: readonly string[];
}

export interface OtherTargets {
  readonly targets: readonly OtherTarget[];
  close(): Promise<void>;
}

/** Opens all of them. `now` is the clock that they share with the relay; the machine's where it is left out. */
export async function openOtherTargets(now: () => number = Date.now): Promise<OtherTargets> {
  const scim = await openScimServer({ now });
  const amazonConnect = createAmazonConnectServer({ now });
  const cloudtalk = createCloudTalkServer({ now });
  return {
    targets: [
      { id: 'scim2', app: scim.app, hosts: SCIM2_HOSTS.filter((host) => !host.startsWith('*.')) },
      { id: 'amazon-connect', app: amazonConnect.app, hosts: [hostOf(AMAZON_CONNECT.region)] },
      { id: 'cloudtalk', app: cloudtalk.app, hosts: CLOUDTALK_HOSTS },
    ],
    async close() {
      amazonConnect.close();
      cloudtalk.close();
      await scim.close();
    },
  };
}

/** SCIMMY behind its own routers on Express: a SCIM 2.0 service that nobody here wrote. Only what it keeps is ours. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import SCIMMY from 'scimmy';
import SCIMMYRouters from 'scimmy-routers';
import type { Switches } from '../switches.js';
import type { ResourceRecords, ScimRecord, Wanted } from './records.js';
import type { Held } from './users.js';

const LOOPBACK = '127.0.0.1';
/** Where it stands; also the beginning of each location that it tells. */
export const BASE_PATH = '/scim/v2';

export interface Peer {
  /** Address without a slash at its end and without the base path. */
  readonly url: string;
  /** Tells and does from now on what the switches say. */
  offer(switches: Switches): void;
  close(): Promise<void>;
}

/** SCIMMY keeps its resources and what it offers once per process, so there is one peer at a time. */
let current: Held | null = null;
let isDeclared = false;

function held(): Held {
  if (!current) throw new TypeError('Expected an open peer');
  return current;
}

/** The part of a resource of SCIMMY by which its host keeps the records. */
interface Kept {
  ingress(handler: (wanted: Wanted, data: unknown) => ScimRecord): void;
  egress(handler: (wanted: Wanted) => ScimRecord | ScimRecord[]): void;
  degress(handler: (wanted: Wanted) => void): void;
}

function keepIn(resource: Kept, records: () => ResourceRecords): void {
  SCIMMY.Resources.declare(resource as never);
  resource.ingress((wanted, data) => records().write(wanted, data));
  resource.egress((wanted) => records().read(wanted));
  resource.degress((wanted) => records().remove(wanted));
}

function declareResources(): void {
  if (isDeclared) return;
  const { User, Group } = SCIMMY.Resources;
  User.extend(SCIMMY.Schemas.EnterpriseUser, false);
  keepIn(User as unknown as Kept, () => held().users);
  keepIn(Group as unknown as Kept, () => held().groups);
  isDeclared = true;
}

/** Opens the peer on a free port of this machine. */
export async function openPeer(records: Held, token: string): Promise<Peer> {
  if (current) throw new TypeError('Expected no open peer: a process can hold one only');
  current = records;
  declareResources();
  const app = express();
  app.set('env', 'test'); // else it prints the stack of each error that it answers
  const handler = (request: express.Request): string => {
    if (request.header('authorization') !== `Bearer ${token}`) throw new Error('The token is not accepted.');
    return 'admin';
  };
  app.use(BASE_PATH, new SCIMMYRouters({ type: 'bearer', handler }));
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, LOOPBACK, resolve));
  return {
    url: `http://${LOOPBACK}:${(server.address() as AddressInfo).port}`,
    offer: ({ patch, versions, filters, bulkOperations, bulkBytes }) => {
      SCIMMY.Config.set({
        patch: patch === 'offered',
        etag: versions !== 'none',
        filter: { supported: filters !== 'none' },
        bulk: bulkOperations > 0 ? { supported: true, maxOperations: bulkOperations, maxPayloadSize: bulkBytes } : false,
      } as never);
    },
    close: () =>
      new Promise((closed) => {
        current = null;
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

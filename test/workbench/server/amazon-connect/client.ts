/** The vendor's own client against the reference server, over a socket: what it takes and sends is the measure. */
import { ConnectClient, CreateUserCommand, type CreateUserCommandInput } from '@aws-sdk/client-connect';
import {
  type AmazonConnectOptions,
  type AmazonConnectServer,
  createAmazonConnectServer,
  DEMO_SEED,
} from '../../../../workbench/server/amazon-connect/index.js';
import { listen } from '../../../../workbench/server/shared/listen.js';

export const InstanceId = DEMO_SEED.instanceId;
const [lasting, temporary] = DEMO_SEED.keys;

export interface Stage {
  readonly server: AmazonConnectServer;
  readonly url: string;
  readonly client: ConnectClient;
  /** A client of one's own; one attempt unless said otherwise. */
  clientWith(change: object): ConnectClient;
  close(): Promise<void>;
}

export const LASTING = { accessKeyId: lasting!.accessKeyId, secretAccessKey: lasting!.secretAccessKey };
export const TEMPORARY = {
  accessKeyId: temporary!.accessKeyId,
  secretAccessKey: temporary!.secretAccessKey,
  sessionToken: temporary!.sessionToken!,
};

/** A server without limits of pace, and a client that tries once. */
export async function openStage(options: AmazonConnectOptions = {}): Promise<Stage> {
  const server = createAmazonConnectServer({ ...options, switches: { limits: 'off', ...options.switches } });
  const listening = await listen(server.app);
  const clients: ConnectClient[] = [];
  const clientWith = (change: object) => {
    const client = new ConnectClient({
      endpoint: listening.url,
      region: DEMO_SEED.region,
      credentials: LASTING,
      maxAttempts: 1,
      ...change,
    });
    clients.push(client);
    return client;
  };
  return {
    server,
    url: listening.url,
    client: clientWith({}),
    clientWith,
    async close() {
      for (const client of clients) client.destroy();
      await listening.close();
      server.close();
    },
  };
}

const named = (list: readonly { id: string; name: string }[], name: string) => list.find((each) => each.name === name)!.id;

/** IDs of the demo instance, by name. */
export const ids = ({ server }: Pick<Stage, 'server'>) => ({
  security: (name: string) => named(server.store.names.securityProfiles, name),
  routing: (name: string) => named(server.store.names.routingProfiles, name),
  group: (name: string) => named(server.store.names.groups, name),
  user: (username: string) => server.store.users().find((user) => user.username === username)!.id,
});

/** What creates somebody; what is given replaces or adds. */
function newUser(stage: Stage, change: Partial<CreateUserCommandInput> = {}): CreateUserCommandInput {
  return {
    InstanceId,
    Username: 'nora.quist',
    Password: 'Secret-pass1',
    SecurityProfileIds: [ids(stage).security('Agent')],
    RoutingProfileId: ids(stage).routing('Billing'),
    IdentityInfo: { FirstName: 'Nora', LastName: 'Quist', Email: 'nora.quist@demo.example' },
    PhoneConfig: { PhoneType: 'SOFT_PHONE', AutoAccept: true, AfterContactWorkTimeLimit: 20 },
    ...change,
  };
}

export const create = (stage: Stage, change: Partial<CreateUserCommandInput> = {}) =>
  stage.client.send(new CreateUserCommand(newUser(stage, change)));

/** Name and text of the error that a promise ends with. */
export async function errorOf(promise: Promise<unknown>): Promise<[name: string, message: string, status: number | undefined]> {
  try {
    await promise;
  } catch (error) {
    const { name, message, $metadata } = error as Error & { $metadata?: { httpStatusCode?: number } };
    return [name, message, $metadata?.httpStatusCode];
  }
  throw new Error('The request was not refused.');
}

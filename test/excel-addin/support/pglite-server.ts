/**
 * PGlite behind a socket, speaking PostgreSQL's wire protocol, so that the driver and the processes of the product talk to it as to any
 * server. It has one session only: a connection that has begun a transaction keeps it to itself until that is over.
 */
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { PGlite } from '@electric-sql/pglite';
import { messageReader, query, REPLY, transactionState, type Message } from './pg-wire.js';

export interface PgliteServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts a database in memory on a free port of this machine. */
export async function pgliteServer(): Promise<PgliteServer> {
  const database = await PGlite.create();
  const session = oneAtATime();
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined); // a client that was killed
    socket.on('close', () => sockets.delete(socket));
    serve(socket, database, session);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `postgres://muster@127.0.0.1:${(server.address() as AddressInfo).port}/muster`,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
      await database.close();
    },
  };
}

function serve(socket: Socket, database: PGlite, session: OneAtATime): void {
  let leave: (() => void) | null = null; // stands while the session is this connection's
  let waiting: Buffer[] = [];
  let settings = ''; // the connection's own: the session is everybody's, so they stand for its turn only
  const enter = async (): Promise<() => void> => {
    const end = await session();
    if (settings !== '') await database.execProtocolRaw(query(settings));
    return end;
  };
  const run = async (batch: Buffer): Promise<void> => {
    leave ??= await enter();
    const answer = await database.execProtocolRaw(batch);
    socket.write(answer);
    if (transactionState(answer) === 'idle') await free();
  };
  const free = async (): Promise<void> => {
    if (leave && settings !== '') await database.execProtocolRaw(query('RESET ALL'));
    leave?.();
    leave = null;
  };
  let last = Promise.resolve();
  const inOrder = (work: () => Promise<void>): void => void (last = last.then(work).catch(() => void socket.destroy()));
  const read = messageReader((message: Message) => {
    if (message.kind === 'encryption') return void socket.write(REPLY.noEncryption);
    if (message.kind === 'start') {
      settings = message.settings.map(([name, value]) => `SET ${name} = ${value};`).join(' ');
      return void socket.write(REPLY.welcome);
    }
    if (message.type === 'X') return void socket.end();
    waiting.push(message.bytes);
    if (message.type !== 'S' && message.type !== 'Q') return; // the driver sends the parts of one query up to a sync
    const batch = Buffer.concat(waiting);
    waiting = [];
    inOrder(() => run(batch));
  });
  socket.on('data', read);
  socket.on('close', () =>
    inOrder(async () => {
      if (leave) await database.execProtocolRaw(query('ROLLBACK'));
      await free();
    }),
  );
}

/** Resolves in the order of the calls, each time with what ends the turn. */
type OneAtATime = () => Promise<() => void>;

function oneAtATime(): OneAtATime {
  let last = Promise.resolve();
  return () => {
    const before = last;
    let end: () => void = () => undefined;
    last = new Promise((resolve) => (end = resolve));
    return before.then(() => end);
  };
}

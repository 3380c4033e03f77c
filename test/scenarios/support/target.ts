/** The reference server behind the workbench, as a test looks at it: users, requests, switches and faults. */
import type { FaultPlan, LoggedRequest, SwitchChange } from '../../../workbench/server/agent-connect/index.js';

export interface TargetUser {
  readonly name: string;
  readonly email: string | null;
  readonly employeeId: string | null;
  readonly role: string | null;
  readonly manageTeam: boolean;
  readonly leader: string | null;
  readonly groups: readonly string[];
  readonly channels: readonly string[];
  readonly status: string;
}

/** Talks to the server's own routes. */
export class TargetServer {
  readonly #origin: string;

  constructor(origin: string) {
    this.#origin = `${origin}/target`;
  }

  async users(): Promise<TargetUser[]> {
    return ((await this.#get('/_users')) as { users: TargetUser[] }).users;
  }

  /** Users that were not there from the start. */
  async newUsers(): Promise<TargetUser[]> {
    return (await this.users()).filter(({ email }) => email?.endsWith('@demo.example') !== true);
  }

  async requests(): Promise<LoggedRequest[]> {
    return ((await this.#get('/_requests')) as { requests: LoggedRequest[] }).requests;
  }

  async reset(): Promise<void> {
    await this.#send('POST', '/_reset', {});
  }

  async change(switches: SwitchChange): Promise<void> {
    await this.#send('PUT', '/_switches', switches);
  }

  async fail(fault: FaultPlan): Promise<void> {
    await this.#send('POST', '/_faults', fault);
  }

  async #get(path: string): Promise<unknown> {
    return (await fetch(this.#origin + path)).json();
  }

  async #send(method: string, path: string, body: object): Promise<void> {
    const answer = await fetch(this.#origin + path, {
      method,
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    });
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`);
  }
}

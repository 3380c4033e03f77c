/** What a workbook remembers of its connection and options. Stored text is untrusted when it comes back. */
import { isAllowedUrl } from '../auth/index.js';
import { said } from '../issues/messages/said.js';
import { spoken } from '../issues/messages/spoken.js';
import type { Message } from '../issues/message.js';
import type { PlanOptions } from '../plan/plan.js';
import type { Host } from '../ports/index.js';
import type { ProvisioningApi } from '../sending/index.js';
import type { Target, TargetSetting } from '../target.js';
import type { PasswordMode } from './passwords/password-mode.js';
import { type KnownTarget, NOTHING_KNOWN } from './known-target.js';
import type { Mode, SettingsView } from './state.js';
import { newSettings, readSettings, type StoredSettings, withTarget } from './stored-settings.js';

const KEY = 'muster.settings';

/** A setting as the pane shows it, in the spoken language. */
const inWords = ({ label, hint, choices, ...setting }: TargetSetting): TargetSetting => ({
  ...setting,
  label: said(label),
  hint: said(hint),
  ...(choices && { choices: choices.map(([value, words]) => [value, said(words)] as const) }),
});

/** Settings of the session, read once and written through. */
export class Settings {
  private readonly host: Host;
  private readonly targets: readonly Target[];
  private stored: StoredSettings;
  /** Without an entry for secrets of which the host did not tell. */
  private secretsSet: Record<string, boolean> = {};
  /** Why the host did not tell what it keeps, in its own words; null where it told. What is unknown counts neither as set nor as not set. */
  private silence: string | null = null;
  /** False once the settings could not be read: what stands there is not to be written over. */
  private isRead = true;
  private connection: SettingsView['connection'] = null;
  /** What was read of the target through the present connection. */
  known: KnownTarget = NOTHING_KNOWN;

  constructor(host: Host, targets: readonly Target[]) {
    const [first] = targets;
    if (!first) throw new TypeError('Expected at least one target, got none');
    this.host = host;
    this.targets = targets;
    this.stored = newSettings(first.id);
  }

  get target(): Target {
    return this.targets.find(({ id }) => id === this.stored.target) ?? this.targets[0]!;
  }

  /** Under what things are kept that only one target understands: nothing for the default one, whose name was never written down. */
  get keptUnder(): string {
    const { id } = this.target;
    return id === this.targets[0]?.id ? '' : id;
  }

  /** The label of a target by its ID; the ID itself where this edition does not know it. */
  labelOf(target: string): string {
    return this.targets.find(({ id }) => id === target)?.label ?? target;
  }

  /** Values with the defaults of choices filled in. */
  get values(): Readonly<Record<string, string>> {
    const defaults = this.target.settings.flatMap(({ key, kind, choices }) =>
      kind === 'choice' && choices?.[0] ? [[key, choices[0][0]] as const] : [],
    );
    return { ...Object.fromEntries(defaults), ...this.stored.values };
  }

  /** Options as they are stored. */
  get options(): Omit<StoredSettings, 'target' | 'values' | 'others'> {
    return this.stored;
  }

  /** The requests of the present connection, by the lists that were read. */
  get api(): ProvisioningApi {
    return this.target.api(this.values, this.known.names ?? undefined);
  }

  /** What a plan has to know of the target beside its fields. */
  get planning(): Pick<PlanOptions, 'parts' | 'deactivation'> {
    return { parts: this.api.parts, deactivation: this.target.deactivation };
  }

  /** True while lists are unknown without which this target's requests cannot be made. */
  get needsNames(): boolean {
    return this.known.names === null && (this.api.lists ?? []).length > 0;
  }

  /** True where existing users can be changed at the target. */
  get canUpdate(): boolean {
    return this.api.updates !== undefined;
  }

  /** What a send does with the rows; a target that only takes new people knows one mode. */
  get mode(): Mode {
    return this.canUpdate ? this.stored.mode : 'create';
  }

  /** For whom passwords are made as they are sent: for nobody where a create sets none, for whoever has none where each needs one. */
  get passwordMode(): PasswordMode {
    const { makePasswords } = this.stored;
    if (!this.hasPasswords) return 'off';
    return makePasswords === 'off' && this.needsPassword ? 'blank' : makePasswords;
  }

  private get hasPasswords(): boolean {
    return this.target.passwordField !== undefined && this.target.passwordNeed?.(this.values) !== 'refused';
  }

  private get needsPassword(): boolean {
    return this.target.passwordNeed?.(this.values) === 'needed';
  }

  /** Reads everything; where the host does not tell, it stays unknown until it is asked for again. */
  async load(): Promise<void> {
    try {
      await this.readStored();
      await this.readSecrets();
      this.silence = null;
    } catch (error) {
      this.silence = error instanceof Error ? error.message : '';
    }
  }

  private async readStored(): Promise<void> {
    this.isRead = false;
    const stored = readSettings(await this.host.settings.get(KEY));
    // A target of another edition keeps its values, and the default one is shown.
    if (stored) this.stored = this.targets.some(({ id }) => id === stored.target) ? stored : withTarget(stored, this.targets[0]!.id);
    this.isRead = true;
  }

  private async readSecrets(): Promise<void> {
    const secrets = this.target.settings.flatMap(({ key, secret }) => (secret === undefined ? [] : [{ key, secret }]));
    this.secretsSet = {};
    const set = await Promise.all(secrets.map(({ secret }) => this.host.secrets.has(secret)));
    this.secretsSet = Object.fromEntries(secrets.map(({ key }, index) => [key, set[index] ?? false]));
  }

  /** These values and the present ones, as they may be stored: of the target's own settings, and no secret by mistake. */
  merged(values: Readonly<Record<string, string>>): Record<string, string> {
    const open = this.target.settings.flatMap(({ key, kind }) => (kind === 'secret' ? [] : [key]));
    const all = { ...this.values, ...values };
    return Object.fromEntries(open.flatMap((key) => (typeof all[key] === 'string' ? [[key, all[key].trim()] as const] : [])));
  }

  async save(changes: Partial<Omit<StoredSettings, 'target' | 'others'>>): Promise<void> {
    if (!this.isRead) await this.readStored();
    this.stored = { ...this.stored, ...changes };
    this.connection = null;
    if (changes.values) this.known = NOTHING_KNOWN;
    await this.host.settings.set(KEY, JSON.stringify(this.stored));
  }

  /** Takes another target for this workbook, with the values and secrets that were entered for it. False where it is chosen already. */
  async chooseTarget(target: string): Promise<boolean> {
    if (!this.targets.some(({ id }) => id === target)) throw new TypeError(`Expected the ID of a target, got ${target}`);
    if (!this.isRead) await this.readStored();
    if (target === this.target.id) return false;
    const chosen = withTarget(this.stored, target);
    await this.host.settings.set(KEY, JSON.stringify(chosen));
    this.stored = chosen;
    this.secretsSet = {};
    this.connection = null;
    this.known = NOTHING_KNOWN;
    await this.load();
    return true;
  }

  async setSecret(key: string, value: string): Promise<void> {
    const name = this.target.settings.find((setting) => setting.key === key)?.secret;
    if (name === undefined) throw new TypeError(`Expected the key of a secret setting, got ${key}`);
    if (value === '') await this.host.secrets.remove(name);
    else await this.host.secrets.set(name, value);
    this.connection = null;
    this.known = NOTHING_KNOWN;
    await this.load();
  }

  noteConnection(ok: boolean, message: Message): void {
    this.connection = { ok, message };
  }

  /** Says what the host did not tell, or null. */
  get unknown(): Message | null {
    return this.silence === null ? null : spoken().session.settingsUnknown(said(this.silence));
  }

  /** What keeps requests from being made, or null. The host is asked once more for what it did not tell. */
  async missing(): Promise<Message | null> {
    if (this.silence !== null) await this.load();
    if (this.unknown) return this.unknown;
    for (const { key, kind, label, optional } of this.target.settings) {
      if (optional === true) continue;
      if (kind === 'secret' ? this.secretsSet[key] !== true : (this.values[key] ?? '') === '')
        return { ...spoken().session.notSetUp(said(label)), topic: 'not-set-up' };
    }
    return this.addressProblem(this.values);
  }

  /** Says which address is not one of the target's, or null. */
  addressProblem(values: Readonly<Record<string, string>>): Message | null {
    const { allowedHosts, settings } = this.target;
    const isWrong = settings.some(
      ({ key, kind }) => kind === 'url' && (values[key] ?? '') !== '' && !isAllowedUrl(values[key] ?? '', allowedHosts),
    );
    if (!isWrong) return null;
    const problem = allowedHosts.length > 0 ? spoken().session.badAddress(allowedHosts) : spoken().session.noHosts();
    return { ...problem, topic: 'address-not-allowed' };
  }

  /** Where rows go, for people: the address; where none is entered, what is entered to tell the place, else the target's own host. */
  get address(): string {
    const { settings, allowedHosts } = this.target;
    const url = settings.find(({ kind }) => kind === 'url');
    if (url) return this.values[url.key] ?? '';
    const places = settings.filter(({ kind }) => kind === 'text');
    const needed = places.filter(({ optional }) => optional !== true);
    const told = (needed.length > 0 ? needed : places).flatMap(({ key }) => this.values[key] || []);
    return told.length > 0 || needed.length > 0 ? told.join(' / ') : (allowedHosts[0] ?? '');
  }

  view(): SettingsView {
    const { target, stored } = this;
    const { visibleRowsOnly, writeStatusColumn, strict, massShare, massDeactivations, clearPasswords } = stored;
    return {
      target: target.id,
      targetLabel: target.label,
      targets: this.targets.map(({ id, label }) => ({ id, label })),
      fields: target.settings.map(inWords),
      values: this.values,
      secretsSet: this.secretsSet,
      visibleRowsOnly,
      writeStatusColumn,
      strict,
      massShare,
      massDeactivations,
      hasPasswords: this.hasPasswords,
      needsPassword: this.needsPassword,
      makePasswords: this.passwordMode,
      clearPasswords,
      canUpdate: this.canUpdate,
      mayMailAtOnce: target.createMails && !target.canDelayWelcome,
      connection: this.connection,
    };
  }
}

/** A target: one system that receives people. Adding one is adding a folder under `targets/`. */
import type { UploadForms } from './export/upload-form.js';
import type { FieldSet, FieldValue } from './fields/field.js';
import type { SecretName } from './ports/index.js';
import type { KnownNames, Pacing, ProvisioningApi, TargetPromises } from './sending/api.js';

/** One thing to fill in before a target can be reached. */
export interface TargetSetting {
  readonly key: string;
  readonly label: string;
  readonly hint: string;
  readonly kind: 'url' | 'choice' | 'secret' | 'text';
  /** For `choice`: value and label; the first is the default. */
  readonly choices?: readonly (readonly [value: string, label: string])[];
  /** For `secret`: the name under which the host keeps it. */
  readonly secret?: SecretName;
  /** True for a choice that tells where the target is, as an address does. */
  readonly tellsPlace?: boolean;
  /** True where a target can be reached without it. */
  readonly optional?: boolean;
}

export type TargetSettings = Readonly<Record<string, string>>;

export interface Target extends FieldSet, TargetPromises {
  readonly label: string;
  /** Hosts that a request may go to: exact names, or `*.` and a domain. */
  readonly allowedHosts: readonly string[];
  readonly settings: readonly TargetSetting[];
  readonly pacing: Pacing;
  /** True where the target can hold welcome mails back; else the pane says that it has no such switch. */
  readonly canDelayWelcome: boolean;
  /** Changes that cannot be taken back, as field and value (no value: any). They are named before the send and on the receipt. */
  readonly irreversible: readonly { readonly field: string; readonly to?: FieldValue }[];
  /** Key of the field with the password of a new person's first sign-in, where one is set by a create: it can be made at that moment. */
  readonly passwordField?: string;
  /** Whether such a password has to be there, or none may be sent; absent: as the user likes. */
  passwordNeed?(settings: TargetSettings): 'needed' | 'refused' | null;
  /** Where people can be uploaded as files by hand: the columns of its pages. */
  readonly uploads?: UploadForms;
  /** True where the target mails a person who is created: that cannot be taken back either. */
  readonly createMails: boolean;
  /** Fields that the API does not take, and that go into a file for the target's upload page instead. */
  readonly byFile?: readonly string[];
  /** The one value of a field with which the API creates people, or a blank; with any other they go by file, for this reason. */
  readonly createsOnly?: { readonly field: string; readonly value: FieldValue; readonly reason: string };
  /** The requests of this connection; `names` are the lists that were read, none before the first reading. */
  api(settings: TargetSettings, names?: KnownNames): ProvisioningApi;
}

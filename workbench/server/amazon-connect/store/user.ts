/** A user as this server keeps it: the members of the vendor's own shapes. No password is ever kept. */

export interface IdentityInfo {
  readonly FirstName?: string | undefined;
  readonly LastName?: string | undefined;
  readonly Email?: string | undefined;
  readonly SecondaryEmail?: string | undefined;
  readonly Mobile?: string | undefined;
}

export interface PhoneConfig {
  readonly PhoneType?: 'SOFT_PHONE' | 'DESK_PHONE' | undefined;
  readonly AutoAccept?: boolean | undefined;
  /** Seconds; 0 is without a limit. */
  readonly AfterContactWorkTimeLimit?: number | undefined;
  readonly DeskPhoneNumber?: string | undefined;
  readonly PersistentConnection?: boolean | undefined;
}

export interface Proficiency {
  readonly AttributeName: string;
  readonly AttributeValue: string;
  readonly Level: number;
}

export interface User {
  readonly id: string;
  readonly username: string;
  readonly identity: IdentityInfo;
  readonly phone: PhoneConfig;
  readonly directoryUserId: string | null;
  readonly securityProfileIds: readonly string[];
  readonly routingProfileId: string;
  readonly hierarchyGroupId: string | null;
  readonly tags: Readonly<Record<string, string>>;
  readonly proficiencies: readonly Proficiency[];
  /** Settings by channel, as the newer operation has them; they are kept and told, and nothing else. */
  readonly configs: Readonly<Record<string, unknown>>;
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly modified: number;
}

export type NewUser = Omit<User, 'id'>;

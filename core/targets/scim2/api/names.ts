/** Names that SCIM gives to schemas, messages and attributes. */

export const USER_SCHEMA = 'urn:ietf:params:scim:schemas:core:2.0:User';
/** The extension for companies; also the prefix of its attributes. */
export const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
export const PATCH_MESSAGE = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';
export const BULK_MESSAGE = 'urn:ietf:params:scim:api:messages:2.0:BulkRequest';

/** Attributes as a path of SCIM, by roster field. Lists of values are told apart by their type. */
export const PATHS: Readonly<Record<string, string>> = {
  userName: 'userName',
  email: 'emails',
  employeeId: `${ENTERPRISE}:employeeNumber`,
  firstName: 'name.givenName',
  lastName: 'name.familyName',
  department: `${ENTERPRISE}:department`,
  title: 'title',
  phoneNumbers: 'phoneNumbers',
  mobile: 'phoneNumbers',
  teamLeader: `${ENTERPRISE}:manager`,
  groups: 'groups',
  status: 'active',
};

/** Lists that are read before anything is checked: what the service offers, its groups, and who stands behind which ID. */
export const SERVICE_LIST = 'service';
export const GROUP_LIST = 'groups';
export const PEOPLE_LIST = 'people';

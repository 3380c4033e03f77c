/**
 * What a reading keeps beside the roster's fields, so that an update can stand on it. None of these keys is a field: a plan never
 * compares them and nobody is shown them.
 */

/** The service's own ID of the leader, empty for nobody. */
export const MANAGER_ID = 'managerId';
/** Version of the user, where the service has versions. */
export const VERSION = 'version';
/** The whole user as JSON, where one person was looked up. */
export const RESOURCE = 'resource';

/**
 * What a reading keeps beside the roster's fields, so that an update can send a user back as the target told it. None of these keys
 * is a field: a plan never compares them and nobody is shown them.
 */

/** The user's ARN: tags are set on it. */
export const ARN = 'arn';
/** The e-mail address on file, null for none: the key of a person may be their user name instead. */
export const EMAIL_ON_FILE = 'emailOnFile';
/** A setting of the telephone that the roster has no field for. */
export const PERSISTENT_CONNECTION = 'persistentConnection';

/**
 * What a reading keeps beside the roster's fields, since an edit may reset what it does not name. None of these keys is a field: a plan
 * never compares them and nobody is shown them.
 */

export const STATUS_OUTBOUND = 'agent.statusOutbound';
export const DAILY_PRICE_LIMIT = 'agent.dailyPriceLimit';
export const CALL_NUMBER_ID = 'agent.callNumberId';

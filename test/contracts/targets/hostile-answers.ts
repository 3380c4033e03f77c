/** Answers that prove nothing, from servers that are broken, in the way, or ill-meant. */
import type { HttpResponse } from '../../../core/ports/index.js';
import { CANARY } from './rows.js';

const HUGE = 200_000;
const DEEP = 5_000;
const PAGE = '<!doctype html><html><head><title>502</title></head><body><h1>Bad gateway</h1></body></html>';

/** None names the person who was asked for, and none is a list that says of itself that it is empty and whole. */
const BODIES: Readonly<Record<string, string>> = {
  nothing: '',
  blanks: ' \r\n\t',
  'a page': PAGE,
  'a page that begins like JSON': `{${PAGE}`,
  'a word': 'OK',
  null: 'null',
  true: 'true',
  'a number': '42',
  'a text': '"created"',
  'half an object': '{"id":"7","email":"new.1@contract.exam',
  'half a list': '[{"id":"7"},',
  'two values': '{}{}',
  'a byte order mark': '\ufeff{}',
  'an empty object': '{}',
  'a list of nulls': '[null,null]',
  'a list of numbers': '[1,2,3]',
  'a list of lists': '[[],[]]',
  'numbers for names': '{"id":1,"email":2,"userName":3,"Username":4,"firstname":5}',
  'objects for names': '{"id":{},"email":{},"userName":{},"Id":{},"Username":{}}',
  'null for names': '{"id":null,"email":null,"userName":null,"Id":null,"Username":null}',
  'lists of the wrong kind': '{"employees":"x","Resources":"x","Users":"x","UserSummaryList":"x","data":"x","responseData":"x"}',
  'lists of nothing readable': '{"employees":[null],"Resources":[null],"Users":[null],"UserSummaryList":[null],"data":[null]}',
  'an envelope in an envelope': '{"responseData":{"responseData":{"data":{}}}}',
  'an error with the status of a success': '{"status":500,"message":"broken","data":null}',
  'a scim error with the status of a success':
    '{"schemas":["urn:ietf:params:scim:api:messages:2.0:Error"],"status":"409","detail":"taken"}',
  'somebody else':
    '{"id":"99","email":"other@contract.example","custom_employee_id":"1","userName":"other@contract.example","firstname":"Other"}',
  'a key that is a trap': '{"__proto__":{"id":"7","email":"new.1@contract.example"},"constructor":{"prototype":{}}}',
  'the same key twice': '{"id":"1","id":null,"email":"a@x.org","email":null}',
  'a number beyond all numbers': '{"id":1e999,"UserId":1e999}',
  'half a letter': '{"message":"\\ud800"}',
  'signs that break a line': '{"message":"one\\r\\ntwo\\u2028three\\u0000four","detail":"one\\r\\ntwo","Message":"one\\r\\ntwo"}',
  'an echo of the password': JSON.stringify({
    message: `No: ${CANARY}`,
    Message: `No: ${CANARY}`,
    detail: `No: ${CANARY}`,
    error: `No: ${CANARY}`,
    errors: [{ field: 'temporary_password', message: CANARY }],
    data: { pass: [`${CANARY} is weak`] },
  }),
  'a plain echo': `Rejected: ${CANARY}`,
  'an echo in capitals': `Rejected: ${CANARY.toUpperCase()}`,
  'an echo in an address': `Rejected: ${encodeURIComponent(CANARY)}`,
  'words without end': JSON.stringify({ message: 'x'.repeat(HUGE), detail: 'x'.repeat(HUGE), Message: 'x'.repeat(HUGE) }),
  'a text without end': 'x'.repeat(HUGE),
  'depth without end': '['.repeat(DEEP) + ']'.repeat(DEEP),
  'objects without end': '{"a":'.repeat(DEEP) + '1' + '}'.repeat(DEEP),
  'a list without end': `[${'null,'.repeat(HUGE / 10)}null]`,
  marks: `{"message":"a${'\u0301'.repeat(DEEP)}"}`,
  'another language': '{"message":"エラー","detail":"خطأ","Message":"ошибка"}',
  'a script': '{"message":"<script>alert(1)</script>"}',
  'a form': 'id=7&email=new.1%40contract.example',
};

/** Bodies that are cheap enough to be told with every status. */
const CHEAP = ['nothing', 'a page', 'half an object', 'an empty object', 'lists of nothing readable', 'somebody else'];
/** Statuses to which a target may give a meaning, each with every body. */
const MEANT = [200, 201, 202, 204, 302, 400, 401, 402, 403, 404, 405, 406, 409, 412, 413, 422, 429, 500, 501, 503];

export interface HostileAnswer {
  readonly what: string;
  readonly response: HttpResponse;
}

const answer = (what: string, status: number): HostileAnswer => ({
  what: `${what} with ${status}`,
  response: { kind: 'response', status, headers: { 'content-type': 'application/json', 'retry-after': 'soon' }, body: BODIES[what] ?? '' },
});

/** Every status from 200 to 599 with some bodies, and some statuses with every body. */
export const HOSTILE_ANSWERS: readonly HostileAnswer[] = [
  ...Array.from({ length: 400 }, (_, index) => index + 200).flatMap((status) => CHEAP.map((what) => answer(what, status))),
  ...MEANT.flatMap((status) => Object.keys(BODIES).map((what) => answer(what, status))),
];

/** UrlFetchApp over an injected network: redirects, error statuses and broken wires behave as documented. */
import type { SimContext } from './context.js';
import { ServiceException } from './execution.js';
import { strict } from './strict.js';

type App = GoogleAppsScript.URL_Fetch.UrlFetchApp;
type Response = GoogleAppsScript.URL_Fetch.HTTPResponse;
type Request = GoogleAppsScript.URL_Fetch.URLFetchRequest & { readonly timeoutSeconds?: number };

export interface NetworkRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly timeoutSeconds: number;
}
export interface NetworkResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly body: string;
}
/** The wire, synchronous as the host's. It throws when there is no answer. */
export interface Network {
  (url: string, request: NetworkRequest): NetworkResponse;
  /** Several at once, where the wire can: one answer per request, null where there is none. */
  together?(requests: readonly (readonly [url: string, request: NetworkRequest])[]): readonly (NetworkResponse | null)[];
}

const LONGEST_URL = 2_082;
const HEADER_BYTES = 8 * 1024;
const TIMEOUT_SECONDS = 360; // documented, when none is given
const FIRST_ERROR = 400;
const FORM = 'application/x-www-form-urlencoded'; // documented, when none is given
const MOST_REDIRECTS = 20;
const METHODS = ['get', 'delete', 'patch', 'post', 'put'];
const OPTIONS = new Set([
  ...['url', 'method', 'headers', 'payload', 'contentType'],
  ...['muteHttpExceptions', 'followRedirects', 'validateHttpsCertificates', 'timeoutSeconds', 'escaping'],
]);

export function fetchService(context: SimContext, network: Network): App {
  const { execution } = context;
  return strict<App>('UrlFetchApp', execution, {
    // What would be sent, with what the host adds; nothing leaves.
    getRequest: (url: string, params: Partial<Request> = {}) => {
      const { headers, payload = '', method = 'get', contentType = FORM, followRedirects = true } = check({ ...params, url });
      return { url, headers: { ...headers, 'X-Forwarded-For': '192.0.2.1' }, payload, method, contentType, followRedirects };
    },
    // All requests leave together; one that gets no answer throws for all, though the others may have arrived.
    fetchAll: (requests) => {
      execution.flush();
      const checked = requests.map((request) => check(typeof request === 'string' ? { url: request } : request));
      const first = network.together?.(checked.map((request) => [request.url, onWire(request)]));
      const answers = checked.map((request, at) => {
        try {
          return { request, answer: ask(request, network, first?.[at]) };
        } catch (cause) {
          return { request, cause };
        }
      });
      return answers.map((one) => {
        if (!one.answer) throw new ServiceException(`Address unavailable: ${one.request.url}`);
        if (!one.request.muteHttpExceptions && one.answer.status >= FIRST_ERROR) {
          throw new ServiceException(`Request failed for ${one.request.url} returned code ${one.answer.status}`);
        }
        return response(context, one.answer);
      });
    },
  });
}

function check(request: Request): Request {
  const unknown = Object.keys(request).find((name) => !OPTIONS.has(name));
  if (unknown !== undefined) throw new ServiceException(`Attribute provided with invalid value: ${unknown}`);
  if (request.url.length > LONGEST_URL) throw new ServiceException('Limit Exceeded: URLFetch URL Length.');
  if (!METHODS.includes(request.method ?? 'get')) throw new ServiceException(`Attribute provided with invalid value: method`);
  if (JSON.stringify(request.headers ?? {}).length > HEADER_BYTES) throw new ServiceException('Limit Exceeded: URLFetch header size.');
  if (Object.keys(request.headers ?? {}).some((name) => name.toLowerCase() === 'host')) {
    throw new ServiceException('Attribute provided with invalid value: Header:Host');
  }
  return request;
}

function onWire({ method, headers, payload, contentType = FORM, timeoutSeconds }: Request): NetworkRequest {
  const body = typeof payload === 'string' ? payload : null;
  return {
    method: (method ?? 'get').toUpperCase(),
    headers: { ...headers, ...(body !== null && { 'Content-Type': contentType }) },
    body,
    timeoutSeconds: timeoutSeconds ?? TIMEOUT_SECONDS,
  };
}

/** The answer at the end of all redirects; `first` is the one to the request itself where it was asked already, null where none came. */
function ask(request: Request, network: Network, first: NetworkResponse | null | undefined): NetworkResponse {
  if (first === null) throw new ServiceException(`Address unavailable: ${request.url}`);
  let { url } = request;
  for (let turn = 0; ; turn += 1) {
    const answer = turn === 0 && first ? first : network(url, onWire(request));
    const location = Object.entries(answer.headers).find(([name]) => name.toLowerCase() === 'location')?.[1];
    const redirected = answer.status >= 300 && answer.status < FIRST_ERROR && typeof location === 'string';
    if (!redirected || request.followRedirects === false || turn === MOST_REDIRECTS) return answer;
    url = location;
  }
}

function response({ execution }: SimContext, answer: NetworkResponse): Response {
  return strict<Response>('HTTPResponse', execution, {
    getResponseCode: () => answer.status,
    getAllHeaders: () => answer.headers,
    getContentText: () => answer.body,
  });
}

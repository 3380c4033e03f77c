/** Which addresses may be called: a short list of good ones, a long one of hostile ones. */
import { describe, expect, test } from 'vitest';
import { isAllowedUrl } from '../../../core/auth/index.js';
import { AGENT_CONNECT_HOSTS } from '../../../core/targets/agent-connect/hosts.js';

describe('accepts', () => {
  test.each([
    ['the bare host', 'https://api.stellaconnect.net'],
    ['a path', 'https://api.stellaconnect.net/v2/employees'],
    ['a subdomain', 'https://demo.api.stellaconnect.net/v2/employees/ann%40x.org'],
    ['a query', 'https://demo.api.stellaconnect.net/v2/employees?number_of_employees=500&status=deactivated'],
    ['a query without a path', 'https://demo.api.stellaconnect.net?q=1'],
    ['an @ in the path', 'https://demo.api.stellaconnect.net/v2/employees/ann@x.org'],
    ['a colon in the query', 'https://demo.api.stellaconnect.net/v2?after=a:b'],
    ['a hyphen in the subdomain', 'https://my-team.api.stellaconnect.net/'],
  ])('%s', (_, url) => {
    expect(isAllowedUrl(url, AGENT_CONNECT_HOSTS)).toBe(true);
  });
});

const HOST = 'demo.api.stellaconnect.net';

describe('refuses', () => {
  test.each([
    ['nothing', ''],
    ['the scheme alone', 'https://'],
    ['plain http', `http://${HOST}/`],
    ['another scheme', `ftp://${HOST}/`],
    ['javascript', `javascript:fetch('https://${HOST}')`],
    ['data', 'data:text/html,x'],
    ['file', 'file:///etc/passwd'],
    ['no scheme', `//${HOST}/`],
    ['one slash', `https:/${HOST}/`],
    ['three slashes', `https:///${HOST}/`],
    ['backslashes for slashes', `https:\\\\${HOST}\\`],
    ['an upper-case scheme', `HTTPS://${HOST}/`],
    ['an upper-case host', 'https://DEMO.API.STELLACONNECT.NET/'],
    ['a blank before', ` https://${HOST}/`],
    ['a blank after', `https://${HOST}/ `],
    ['a tab in the host', 'https://demo.api.stella\tconnect.net/'],
    ['a newline in the host', 'https://demo.api.stella\nconnect.net/'],
    ['a newline in the path', `https://${HOST}/v2\r\nHost: evil.example`],
    ['a tab in the scheme', `ht\ttps://${HOST}/`],
    ['a NUL', `https://${HOST}\u0000.evil.example/`],
    ['a DEL', `https://${HOST}\u007f/`],
    ['a user', `https://user@${HOST}/`],
    ['a user and password', `https://user:pw@${HOST}/`],
    ['our host as the user', `https://${HOST}@evil.example/`],
    ['our host as user and password', `https://${HOST}:443@evil.example/`],
    ['an encoded @', `https://${HOST}%40evil.example/`],
    ['a backslash before @', `https://${HOST}\\@evil.example/`],
    ['a backslash after the host', `https://${HOST}\\.evil.example/`],
    ['a question mark that hides a host', 'https://evil.example?.api.stellaconnect.net/'],
    ['a hash that hides a host', 'https://evil.example#.api.stellaconnect.net/'],
    ['a fragment', `https://${HOST}/v2#x`],
    ['the default port', `https://${HOST}:443/`],
    ['another port', `https://${HOST}:8443/`],
    ['an empty port', `https://${HOST}:/`],
    ['a trailing dot', `https://${HOST}./`],
    ['a leading dot', 'https://.api.stellaconnect.net/'],
    ['two dots', 'https://demo..api.stellaconnect.net/'],
    ['two labels for the star', 'https://a.b.api.stellaconnect.net/'],
    ['our name as a prefix', `https://${HOST}.evil.example/`],
    ['our name as a suffix without a dot', 'https://evilapi.stellaconnect.net/'],
    ['the parent domain', 'https://stellaconnect.net/'],
    ['a sister of the API', 'https://www.stellaconnect.net/'],
    ['another host', 'https://evil.example/'],
    ['a label that starts with a hyphen', 'https://-demo.api.stellaconnect.net/'],
    ['an underscore', 'https://de_mo.api.stellaconnect.net/'],
    ['a label that is too long', `https://${'a'.repeat(64)}.api.stellaconnect.net/`],
    ['a percent-encoded letter in the host', 'https://%64emo.api.stellaconnect.net/'],
    ['a Cyrillic look-alike', 'https://d\u0435mo.api.stellaconnect.net/'],
    ['a full-width dot', 'https://demo\uff0eapi.stellaconnect.net/'],
    ['an ideographic full stop', 'https://demo\u3002api.stellaconnect.net/'],
    ['a soft hyphen', 'https://demo.api.stella\u00adconnect.net/'],
    ['a zero-width space', 'https://demo.api.stella\u200bconnect.net/'],
    ['a slash look-alike', 'https://evil.example\u2044.api.stellaconnect.net/'],
    ['an override of direction', `https://\u202e${HOST}/`],
    ['a non-ASCII path', `https://${HOST}/v2/\u00e9`],
    ['loopback', 'https://127.0.0.1/'],
    ['loopback, short', 'https://127.1/'],
    ['loopback, decimal', 'https://2130706433/'],
    ['loopback, octal', 'https://0177.0.0.1/'],
    ['loopback, hexadecimal', 'https://0x7f.0.0.1/'],
    ['loopback by name', 'https://localhost/'],
    ['loopback, IPv6', 'https://[::1]/'],
    ['IPv4 in IPv6', 'https://[::ffff:127.0.0.1]/'],
    ['the metadata service', 'https://169.254.169.254/latest/meta-data/'],
    ['the metadata service by name', 'https://metadata.google.internal/'],
    ['a private address', 'https://10.0.0.1/'],
    ['any address', 'https://0.0.0.0/'],
    ['an address with our domain as its path', `https://169.254.169.254/${HOST}`],
    ['an over-long address', `https://${HOST}/${'a'.repeat(2048)}`],
  ])('%s', (_, url) => {
    expect(isAllowedUrl(url, AGENT_CONNECT_HOSTS)).toBe(false);
  });

  test('an IP address even when a list names it', () => {
    expect(isAllowedUrl('https://127.0.0.1/', ['127.0.0.1'])).toBe(false);
  });

  test('everything when the list is empty', () => {
    expect(isAllowedUrl(`https://${HOST}/`, [])).toBe(false);
  });
});

/** The manifest checker catches every planted fault, and both of our manifests are sound. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatsFor } from '../../core/pane/format.js';
import { OTHER_LANGUAGES } from '../../core/pane/language.js';
import { loadLanguage } from '../../core/pane/load-language.js';
import { english } from '../../core/pane/strings/en/index.js';
import { drawIcon, ICON_SIZES } from '../../excel-addin/assets/draw-icons.mjs';
import { checkAppsScript, checkManifest, pngSize, registeredFunctions, type ManifestContext } from '../../excel-addin/validate.mjs';
import { typographyFaults } from '../support/languages/typography.js';

const XML = readFileSync('manifest.xml', 'utf8');
const icon = (path: string): Buffer | null => {
  const file = `excel-addin${path}`;
  return existsSync(file) ? readFileSync(file) : null;
};
const CONTEXT: ManifestContext = {
  functions: new Set(['openPane', 'getCurrentTeam', 'checkSheet', 'clearHighlights']),
  iconSize: (path) => {
    const bytes = icon(path);
    return bytes && pngSize(bytes);
  },
};
const check = (text: string, context = CONTEXT): string[] => checkManifest(text, context);
/** The manifest with one thing changed; a fault that is not planted would prove nothing. */
const planted = (from: string | RegExp, to: string): string => {
  const text = XML.replace(from, to);
  expect(text).not.toBe(XML);
  return text;
};

describe('manifest.xml', () => {
  test('is sound', () => expect(check(XML)).toEqual([]));

  test('asks for no more than it needs', () => {
    expect(XML.match(/<Permissions>.*<\/Permissions>/gu)).toEqual(['<Permissions>ReadWriteDocument</Permissions>']);
    expect(XML).not.toContain('<TaskpaneId');
  });
});

describe('what the ribbon says', () => {
  const texts = (language: string): Record<string, string> =>
    Object.fromEntries(
      [...XML.matchAll(/<bt:String id="([\w.]+)" DefaultValue="([^"]*)"(?:\/>|>([^]*?)<\/bt:String>)/gu)].map(
        ([, id, english, overrides = '']) => [
          id!,
          language === 'en' ? english! : (new RegExp(`Locale="${language}-[A-Z]{2}" Value="([^"]*)"`, 'u').exec(overrides)?.[1] ?? ''),
        ],
      ),
    );

  test.each(['en', ...OTHER_LANGUAGES])('is what the pane says, in %s', async (tag) => {
    const language = await loadLanguage(tag);
    const { steps, team, check: words } = (language?.pane ?? english)(formatsFor(tag));
    expect(texts(tag)).toMatchObject({
      'Check.Label': steps.check,
      'Send.Label': `${steps.send}…`,
      'Team.Label': team.get,
      'Clear.Label': words.clearHighlights,
    });
  });

  test.each(OTHER_LANGUAGES)('is written as %s is', (tag) => {
    const said = [...XML.matchAll(/<(?:bt:)?Override Locale="(\w+)-\w+" Value="([^"]*)"/gu)].filter(([, language]) => language === tag);
    expect(said.length).toBeGreaterThan(0);
    expect(said.flatMap(([, , value]) => typographyFaults(tag, value!).map((fault) => `${fault}: ${value!}`))).toEqual([]);
  });

  test('is said alike in all regions of a language', () => {
    for (const [, overrides = ''] of XML.matchAll(/<bt:String [^>]*[^/]>([^]*?)<\/bt:String>/gu)) {
      const said = [...overrides.matchAll(/Locale="(\w+)-\w+" Value="([^"]*)"/gu)].map(([, language, value]) => `${language!}: ${value!}`);
      expect(new Set(said).size).toBe(OTHER_LANGUAGES.length);
    }
  });
});

describe('checkManifest', () => {
  test.each([
    ['an id that is no GUID', /<Id>.*<\/Id>/u, '<Id>muster</Id>', /no GUID/u],
    ['a version of letters', '<Version>1.0.0.0<', '<Version>1.0-beta<', /form 1\.0\.0\.0/u],
    ['a version of five parts', '<Version>1.0.0.0<', '<Version>1.0.0.0.0<', /form 1\.0\.0\.0/u],
    ['elements out of order', /(<ProviderName>.*<\/ProviderName>\s*)(<DefaultLocale>.*<\/DefaultLocale>)/u, '$2$1', /stands after/u],
    ['a missing element', /<SupportUrl .*\/>/u, '', /lacks <SupportUrl>/u],
    ['an element twice', /(<Permissions>.*<\/Permissions>)/u, '$1$1', /twice/u],
    ['an unknown element', '<Hosts>', '<Sets/><Hosts>', /may not contain <Sets>/u],
    ['a long name', '<DisplayName DefaultValue="Muster"', `<DisplayName DefaultValue="${'x'.repeat(126)}"`, /126 characters; 125/u],
    ['a long description', /<Description DefaultValue="[^"]*"/u, `<Description DefaultValue="${'x'.repeat(251)}"`, /251 characters; 250/u],
    ['a long label', 'id="Open.Label" DefaultValue="Open"', `id="Open.Label" DefaultValue="${'x'.repeat(126)}"`, /126 characters; 125/u],
    ['a long tip', /id="Open.Tip" DefaultValue="[^"]*"/u, `id="Open.Tip" DefaultValue="${'x'.repeat(251)}"`, /251 characters; 250/u],
    ['a long translation', /(String id="Open.Tip"[^]*?Locale="de-DE" Value=")[^"]*"/u, `$1${'x'.repeat(251)}"`, /“Open\.Tip” in de-DE has 251 characters; 250/u], // prettier-ignore
    ['a long translation of a label', /(String id="Open.Label"[^]*?Locale="ja-JP" Value=")[^"]*"/u, `$1${'x'.repeat(126)}"`, /126 characters; 125/u], // prettier-ignore
    ['a blank translation', /(String id="Open.Tip"[^]*?Locale="fr-FR" Value=")[^"]*"/u, '$1"', /“Open\.Tip” in fr-FR is blank/u],
    ['a translation that is missing', /(String id="Team.Tip"[^]*?)<bt:Override Locale="es-ES"[^>]*>/u, '$1', /“Team\.Tip” lacks es-ES/u],
    ['a description that is not translated', /(<Description [^]*?)<Override Locale="ja-JP"[^>]*>/u, '$1', /<Description> lacks ja-JP/u],
    ['a language twice', /(String id="Check.Tip"[^]*?Locale=)"pt-PT"/u, '$1"pt-BR"', /“Check\.Tip” says pt-BR twice/u],
    ['a language without its region', /(String id="Check.Tip"[^]*?Locale=)"de-DE"/u, '$1"de"', /“de”, which is not of the form/u],
    ['the language of the manifest itself', /(String id="Check.Tip"[^]*?Locale=)"de-DE"/u, '$1"en-US"', /says en-US again/u],
    [
      'something else among translations',
      /(String id="Check.Tip"[^]*?)<bt:Override/u,
      '$1<bt:Url/><bt:Override',
      /<String> may not contain <Url>/u,
    ],
    ['a dangling resid', 'bt:String id="Send.Tip"', 'bt:String id="Send.Tipp"', /“Send\.Tip” names no resource/u],
    ['a long resid', /Group\.Label/gu, 'G'.repeat(33), /33 characters; 32/u],
    ['a resource twice', 'bt:String id="Check.Tip"', 'bt:String id="Open.Tip"', /exists twice/u],
    ['an http address', 'SupportUrl DefaultValue="https:', 'SupportUrl DefaultValue="http:', /not an https address/u],
    ['an http domain', '<AppDomain>https:', '<AppDomain>http:', /not an https address/u],
    ['an icon that is not there', 'assets/icon-80.png', 'assets/icon-81.png', /does not exist/u],
    ['an icon of another size', 'IconUrl DefaultValue="https://localhost:3000/assets/icon-32.png"', 'IconUrl DefaultValue="https://localhost:3000/assets/icon-64.png"', /64 x 64 pixels; 32 x 32/u], // prettier-ignore
    ['a missing icon size', /<bt:Image size="80" resid="Icon.80"\/>/u, '', /images of 16, 32, 80/u],
    [
      'a function that is not registered',
      '<FunctionName>checkSheet<',
      '<FunctionName>checkSheets<',
      /registers no function “checkSheets”/u,
    ],
    ['a control id twice', 'id="Muster.Check"', 'id="Muster.Open"', /used twice/u],
    ['another page for functions', '<FunctionFile resid="Taskpane.Url"', '<FunctionFile resid="Support.Url"', /same page/u],
    ['a short runtime', 'lifetime="long"', 'lifetime="short"', /lifetime="long"/u],
    ['a pane id beside a shared runtime', '<SourceLocation resid="Taskpane.Url"/>', '<TaskpaneId>x</TaskpaneId><SourceLocation resid="Taskpane.Url"/>', /no <TaskpaneId>/u], // prettier-ignore
    ['the shared runtime in the base part', '<Set Name="ExcelApi" MinVersion="1.9"/>', '<Set Name="ExcelApi" MinVersion="1.9"/><Set Name="SharedRuntime" MinVersion="1.1"/>', /hides the add-in/u], // prettier-ignore
    ['a higher base version', 'Name="ExcelApi" MinVersion="1.9"', 'Name="ExcelApi" MinVersion="1.14"', /ExcelApi 1\.9 alone/u],
    ['another host', '<Host Name="Workbook"/>', '<Host Name="Document"/>', /Workbook alone/u],
    ['wider permissions', 'ReadWriteDocument', 'ReadWriteMailbox', /ReadWriteDocument and no more/u],
  ])('catches %s', (_what, from, to, words) => {
    const faults = check(planted(from, to));
    expect(faults.join('\n')).toMatch(words);
  });

  test.each([
    ['a tag that is not closed', XML.replace('</Hosts>', '')],
    ['tags that cross', XML.replace('<Title resid="Open.Label"/>', '<Title><b></Title></b>')],
    ['a bare ampersand', XML.replace('"Muster is ready"', '"Muster & co"')],
    ['an attribute without quotes', XML.replace('lifetime="long"', 'lifetime=long')],
    ['an attribute twice', XML.replace('lifetime="long"', 'lifetime="long" lifetime="long"')],
    ['a document type', XML.replace('<OfficeApp', '<!DOCTYPE x><OfficeApp')],
    ['a second root', `${XML}<x/>`],
    ['nothing', ''],
    ['a cut-off file', XML.slice(0, 900)],
  ])('catches broken XML: %s', (_what, text) => expect(check(text).join()).toMatch(/no well-formed XML/u));
});

describe('icons', () => {
  test.each(ICON_SIZES)('of %i pixels are what the script draws', (size) => {
    const bytes = icon(`/assets/icon-${size}.png`)!;
    expect(pngSize(bytes)).toEqual({ width: size, height: size });
    expect(bytes.equals(drawIcon(size))).toBe(true);
  });

  test('that are no PNG have no size', () => expect(pngSize(Buffer.from('GIF89a and more than twenty-four bytes'))).toBeNull());
});

describe('registeredFunctions', () => {
  test('finds the names in a minified script', () =>
    expect([...registeredFunctions('let{actions:a}=o;a.associate("one",x),Office.actions.associate(`two`,y);b.associate(z)')]).toEqual([
      'one',
      'two',
    ]));
});

const APPS_SCRIPT = {
  timeZone: 'Etc/UTC',
  runtimeVersion: 'V8',
  exceptionLogging: 'STACKDRIVER',
  oauthScopes: ['spreadsheets.currentonly', 'script.external_request', 'script.container.ui', 'userinfo.email'].map(
    (name) => `https://www.googleapis.com/auth/${name}`,
  ),
  urlFetchWhitelist: ['https://demo.api.stellaconnect.net/', 'https://*.example.com/api/'],
};

describe('checkAppsScript', () => {
  test('takes a sound one', () => expect(checkAppsScript(JSON.stringify(APPS_SCRIPT))).toEqual([]));

  test.each([
    ['another runtime', { runtimeVersion: 'DEPRECATED_ES5' }, /must be V8/u],
    [
      'a scope too many',
      { oauthScopes: [...APPS_SCRIPT.oauthScopes, 'https://www.googleapis.com/auth/drive'] },
      /more than the sidebar needs/u,
    ],
    ['a wider scope', { oauthScopes: ['https://www.googleapis.com/auth/spreadsheets'] }, /is missing/u],
    ['a scope twice', { oauthScopes: [...APPS_SCRIPT.oauthScopes, APPS_SCRIPT.oauthScopes[0]] }, /listed twice/u],
    ['no scopes', { oauthScopes: undefined }, /must list the scopes/u],
    ['no allow-list', { urlFetchWhitelist: [] }, /must name the addresses/u],
    ['an http prefix', { urlFetchWhitelist: ['http://a.example/'] }, /not of the form/u],
    ['a prefix without a path', { urlFetchWhitelist: ['https://a.example'] }, /not of the form/u],
    ['a prefix of everything', { urlFetchWhitelist: ['https://*/'] }, /not of the form/u],
    ['an unknown key', { webapp: {} }, /no key of this manifest/u],
  ])('catches %s', (_what, part, words) => expect(checkAppsScript(JSON.stringify({ ...APPS_SCRIPT, ...part })).join()).toMatch(words));

  test.each(['{', '[]', 'null', '7'])('catches %s', (text) => expect(checkAppsScript(text)).toHaveLength(1));
});

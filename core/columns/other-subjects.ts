/** Words that say that a heading speaks of something else than a field, and those that may stand beside a field's name and change nothing. */
import type { FieldKind } from '../fields/field.js';
import { lazily } from '../text/lazily.js';

/** Of no field, whatever else the heading says. Tested on the words of a heading, joined by blanks. */
const OF_NO_FIELD = lazily(
  () =>
    /birth|\bdob\b|geburt|naissance|nacim|nascit|nascim|geboor|urodz|生年|誕生|emergenc|notfall|urgence|spouse|dependent|beneficiar|terminat(?!ed)|\bexit|leaving|austritt|sortie|\bbaja|demissao|cessazione|uit dienst|zwolnien|退職|\bend\b|\bende\b|\bfin\b|\bfim\b|\bfine\b|einde|verif|creat|modif|updated|\badded|last (?:login|logon|sign|seen|active)|expir|hash|previous|former|maiden|\bprior|alias|\bcount$|changed?\b|locale/u,
);

const AT_HOME = 'personal|private|privat|perso\\b|personnel\\b|pessoal|prive\\b|prywat|個人|home|secondary|alternat|other';
const PRIVATE = `${AT_HOME}|second|recovery|backup|\\bsent|\\bsend|signature|threshold|template|opt\\b|opted|notif|format|type`;
const RELATIONS =
  'manager|supervis|leader|\\blead\\b|boss|chef|vorgesetz|fuhrungskraft|teamleit|respons|jefe|gestor|chefia|lider|\\bcapo|leidinggev|przeloz|kierownik|上司|上長|report|approv|recruit|owner|\\bhr\\b|buddy|mentor|sponsor|contact person|assistant';
const IS_RELATION = lazily(() => new RegExp(RELATIONS, 'u'));
const ELSEWHERE = 'work|office|business|location|site|usage|company|bank|tax|phone|prefix|dial|civil|calling|mailing list|institut';

/** What speaks against a kind alone. */
const NOT_OF_KIND: Readonly<Partial<Record<FieldKind, () => RegExp>>> = {
  email: lazily(() => new RegExp(`${PRIVATE}|${RELATIONS}`, 'u')),
  name: lazily(
    () =>
      new RegExp(
        `middle|second|segundo|drugie|zweit|matern|initial|full|display|kana|カナ|phonetic|${RELATIONS}|${ELSEWHERE}|file|organi|pay`,
        'u',
      ),
  ),
  'employee-id': lazily(() => new RegExp(`${RELATIONS}|tax|steuer|bank|account|system|sys\\b|badge|device|national|contact`, 'u')),
  leader: lazily(
    () =>
      /second|2nd|n 2|level|indirect|dotted|matrix|functional|\bhr\b|account|department|project|skip|approv|backup|since|phone|title|start|date|created|owner|partner hr|organization/u,
  ),
  date: lazily(
    () =>
      new RegExp(
        `\\btime\\b|heure|uhrzeit|\\bhora|probation|probezeit|leave|vacation|urlaub|shift|benefit|review|\\bpay|training|contact|password|licen|${RELATIONS}`,
        'u',
      ),
  ),
  'yes-no': lazily(() => /\bprimary|\bsent|\bsend|verif|\bopt\b|notif|signature|number|\bcode\b|login|password|address|threshold/u),
  text: lazily(
    () => /\burl\b|link|job|pay|routing|name|photo|image|picture|business unit|civil|usage|location|prefix|dial|phone|bank|\btax\b/u,
  ),
  'group-list': lazily(() => /\bage\b|\bpay\b|blood|personnel|\bcost\b|ring|default/u),
  role: lazily(() => /\btype\b|level|\bid\b|date|count/u),
  secret: lazily(() => /hash|chang|never|expir|hint|question|reset|set date|must|next/u),
  status: lazily(() => /marital|visa|civil|ticket|vaccin|lifecycle|rehire|availab|\bnew\b|presence/u),
  choice: lazily(() => /hash|marital|visa|ticket|agent|hour|^contact$|driv|plate/u),
};

const listed = (list: string): (() => ReadonlySet<string>) => lazily(() => new Set(list.split(' ')));

/** Whose the value is. It changes no field's meaning. */
const ANYBODY = listed(
  'employee worker user agent staff person associate colleague legal official current actual info information detail value text field my your mitarbeiter mitarbeitende angestellter angestellte benutzer employe salarie collaborateur utilisateur empleado trabajador usuario colaborador persona dipendente lavoratore utente collaboratore funcionario utilizador werknemer medewerker gebruiker pracownik pracownika uzytkownik uzytkownika 社員 従業員 required',
);
const OF_WORK =
  'work business company corporate office primary main professional professionnel professionnelle dienstlich dienstliche geschaftlich beruflich firma pro corporativo laboral trabajo empresa aziendale lavoro trabalho empresarial werk zakelijk sluzbowy firmowy 会社 業務';
const KEYS =
  'email mail address adresse correo courriel id number code key login username upn employee associate work persnr personalnummer mitarbeiternummer matricula matricule matricola personeelsnummer legajo メールアドレス 社員番号 社員id primary line direct team reporting worker user';

/** What may stand beside the name of a field of this kind. */
const BESIDE: Readonly<Partial<Record<FieldKind, () => ReadonlySet<string>>>> = {
  email: listed(`${OF_WORK} contact login address id adresse direccion endereco indirizzo adre`),
  'employee-id': listed('custom hr payroll internal unique number id'),
  leader: listed(KEYS),
  date: listed('date datum data fecha employment job company last latest recent most work 年月日 日'),
  choice: listed('type status category description desc code time employment worker emp name kind'),
  role: listed('name access system security'),
  name: listed('home residence residenza residencial residencia primary permanent address hometown name 現住所 住所'),
  text: listed(
    'home residence residenza residencial residencia primary permanent address code territory region province short public residency or name 現住所 住所',
  ),
  'group-list': listed('name assigned membership list agent'),
  secret: listed('initial temporary first one time account login default start'),
  status: listed('account login record hr position employment'),
  'yes-no': listed(
    'channel channels enabled handle take answer can is ha has doe support supported live team people other staff agent skill media via by inbound canal kanal canale 対応 call y n yes no ja nein manage',
  ),
};

/** True where a heading speaks of something else than a field of this kind. Words are as `headingWords` gives them, brackets included. */
export function isOfOtherSubject(words: readonly string[], kind: FieldKind): boolean {
  const joined = words.join(' ');
  return OF_NO_FIELD().test(joined) || (NOT_OF_KIND[kind]?.().test(joined) ?? false);
}

const IS_PRIVATE = lazily(() => new RegExp(AT_HOME, 'u'));

/** True for a heading of somebody's own address beside that of the company, and of nobody else's. */
export const isPrivate = (words: readonly string[]): boolean => {
  const joined = words.join(' ');
  return IS_PRIVATE().test(joined) && !IS_RELATION().test(joined) && !OF_NO_FIELD().test(joined);
};

/** True where a heading speaks of no field at all. */
export const isOfNoField = (words: readonly string[]): boolean => OF_NO_FIELD().test(words.join(' '));

/** True where a word may stand beside the name of a field of this kind. */
export const standsBeside = (word: string, kind: FieldKind): boolean => ANYBODY().has(word) || (BESIDE[kind]?.().has(word) ?? false);

/** True for a heading of a person's name: what `Manager Name` says of a leader. */
export const saysName = (words: readonly string[]): boolean =>
  words.some((word) => /^(?:name|nom|nombre|nome|naam|imie|nazwisko|vorname|nachname|氏名|名前|last|first|full)$/u.test(word));

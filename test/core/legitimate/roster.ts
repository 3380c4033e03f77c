/** A roster of one locale as people there write it: nothing on it is wrong. */
import type { CellGrid, CellValue } from '../../../core/ports/index.js';
import { dayNumber } from '../../../core/fields/date.js';
import { FIELD_KEYS, gridOf } from '../roster/support/sheet.js';
import type { Locale } from './locales.js';
import { ID_FORMS, ODD_ADDRESSES, ODD_FIRST, ODD_LAST } from './odd-values.js';

type Row = Record<string, CellValue>;

/** One in so many has a name, or an address, of the lists. */
const ODD_NAMES = 3;
const ODD_MAILS = 4;
const TEAM = 9;
const MS_A_DAY = 86_400_000;
const EPOCH_SERIAL = 25_569;
const [FIRST_YEAR, LAST_YEAR] = [1990, 2025];
const START = FIELD_KEYS.indexOf('startDate');

const CONTRACTS = ['Full Time', 'full-time', 'FULLTIME', 'FT', 'Part Time', 'part time', 'PT', 'Temp', 'temp', null];
const STATUSES = [null, 'active', 'Active', ''];
const LICENCES = [null, 'standard', 'Flexible'];
const GROUPS = ['{Billing, Sales}', 'Billing; Sales', 'Billing\nSales', '{}', 'Sales & Co., North', '{営業}', '', null];

/** Names of the lists that were damaged on their way into them are no people's: UTF-8 taken for Latin-1, a stray joiner at the end. */
const undamaged = (make: () => string): string => {
  let name = make();
  while (/[\u0080-\u009f]|\s\u200c|\u200c$/u.test(name)) name = make();
  return name;
};

/** The same roster for the same seed. */
export function rosterOf(locale: Locale, seed: number, count: number): CellGrid {
  const { faker } = locale;
  faker.seed(seed);
  const below = (limit: number): number => faker.number.int({ max: limit - 1 });
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;

  const idOf = pick(ID_FORMS);
  const yesNo = pick(locale.yesNo);
  const writeDay = dayWriter(locale, pick(['cell', 'iso', 'local', 'local', 'local']), pick(locale.days));
  const says = (is: boolean): CellValue => (is ? yesNo[0] : yesNo[1]);
  const byId = below(2) === 0;

  const rows: Row[] = [];
  for (let at = 0; at < count; at++) {
    const leads = at === 0 || below(TEAM) === 0;
    const leaders = rows.filter(({ leads: is }) => is === true);
    const leader = leaders.length === 0 ? null : pick(leaders);
    const [before, after] =
      below(ODD_MAILS) === 0 ? pick(ODD_ADDRESSES) : [faker.internet.username().replace(/[^a-z\d]/giu, ''), '@example.com'];
    rows.push({
      leads,
      role: pick(['Agent', 'Team Leader', faker.person.jobTitle().slice(0, 100)]),
      manageTeam: says(leads),
      email: `${before}${at}${after}`,
      employeeId: idOf(at),
      firstName: below(ODD_NAMES) === 0 ? pick(ODD_FIRST) : undamaged(() => faker.person.firstName()),
      lastName: below(ODD_NAMES) === 0 ? pick(ODD_LAST) : undamaged(() => faker.person.lastName()),
      homeTown: pick([null, faker.location.city()]),
      stateOrCountry: pick([null, faker.location.country(), faker.location.countryCode()]),
      profile: pick([null, faker.person.bio(), faker.lorem.paragraphs(2)]),
      phoneChannel: says(below(2) === 0),
      chatChannel: says(below(2) === 0),
      emailChannel: says(below(2) === 0),
      teamLeader:
        leader === null
          ? 'unassigned'
          : byId
            ? leader['employeeId']!
            : pick([String(leader['email']), String(leader['email']).toUpperCase()]),
      employmentStatus: pick(CONTRACTS),
      // The first day of a sheet tells day and month apart, as one of many does on any real one.
      startDate:
        at === 0 ? dayNumber(2024, 3, 28) : dayNumber(FIRST_YEAR + below(LAST_YEAR - FIRST_YEAR + 1), 1 + below(12), 1 + below(28)),
      groups: pick(GROUPS),
      licenseType: pick(LICENCES),
      status: pick(STATUSES),
    });
  }
  return laidOut(locale, rows, writeDay);
}

interface WrittenDay {
  readonly value: CellValue;
  readonly shown: string | null;
  readonly format: string | null;
}

/** One form for all days of a sheet. */
function dayWriter(locale: Locale, form: string, style: 'short' | 'medium' | 'long'): (day: number) => WrittenDay {
  const written = new Intl.DateTimeFormat(locale.tag, { dateStyle: style, timeZone: 'UTC' });
  return (day) => {
    const at = new Date(day * MS_A_DAY);
    const text = form === 'iso' ? at.toISOString().slice(0, 10) : written.format(at);
    return form === 'cell' ? { value: day + EPOCH_SERIAL, shown: text, format: 'dd.mm.yyyy' } : { value: text, shown: text, format: null };
  };
}

function laidOut(locale: Locale, rows: readonly Row[], writeDay: (day: number) => WrittenDay): CellGrid {
  const days = rows.map(({ startDate }) => (startDate === null || startDate === undefined ? null : writeDay(Number(startDate))));
  const beside = (pick: (day: WrittenDay) => string | null): (string | null)[][] => [
    [],
    ...days.map((day) => FIELD_KEYS.map((_, column) => (column === START && day ? pick(day) : null))),
  ];
  return gridOf(
    rows.map((row, at) => ({ ...row, startDate: days[at]?.value ?? null })),
    { shown: beside(({ shown }) => shown), formats: beside(({ format }) => format), locale: locale.tag },
  );
}

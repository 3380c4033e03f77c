/** The company that the server holds at its start: invented agents, groups, numbers and keys, and addresses that others use. */

export interface ApiKey {
  readonly id: string;
  readonly secret: string;
}

export interface SeedAgent {
  readonly firstname: string;
  readonly lastname: string;
  readonly email: string;
  readonly extension?: number;
  /** Internal name of the default number. */
  readonly number?: string;
  readonly dailyPriceLimit?: number;
  readonly statusOutbound?: boolean;
  readonly groups?: readonly string[];
}

export interface PhoneNumber {
  readonly id: number;
  readonly name: string;
  /** With its plus. */
  readonly e164: string;
  readonly countryCode: number;
  readonly areaCode: number;
  /** Whom a call to it reaches, as the vendor counts: 0 to 3. */
  readonly connectedTo: number;
}

export interface Country {
  readonly id: number;
  readonly name: string;
  /** Two letters. */
  readonly code: string;
  readonly iso3: string;
  readonly callingCode: number;
}

export interface Seed {
  readonly keys: readonly ApiKey[];
  readonly groups: readonly string[];
  readonly numbers: readonly PhoneNumber[];
  readonly countries: readonly Country[];
  readonly agents: readonly SeedAgent[];
  /** Addresses of agents of other companies: an address serves one agent anywhere. */
  readonly elsewhere: readonly string[];
}

const DOMAIN = 'demo.example';

function agent(firstname: string, lastname: string, more: Partial<SeedAgent> = {}): SeedAgent {
  const email = `${firstname}.${lastname}@${DOMAIN}`.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return { firstname, lastname, email, ...more };
}

const number = (id: number, name: string, e164: string, countryCode: number, areaCode: number): PhoneNumber => ({
  id,
  name,
  e164,
  countryCode,
  areaCode,
  connectedTo: id % 4,
});

const country = (id: number, name: string, code: string, iso3: string, callingCode: number): Country => ({
  id,
  name,
  code,
  iso3,
  callingCode,
});

/** The demo company. The telephone numbers are of the ranges that are kept for films and examples. */
export const DEMO_SEED: Seed = {
  keys: [{ id: 'demo-access-key', secret: 'demo-access-secret' }],
  groups: ['Billing', 'Sales', 'Tech Support', 'Retention', 'Opérations'],
  numbers: [
    number(31, 'London main', '+442079460001', 44, 20),
    number(32, 'London sales', '+442079460002', 44, 20),
    number(36, 'New York', '+12125550136', 1, 212),
    number(37, 'Berlin', '+493023125037', 49, 30),
  ],
  countries: [
    country(1, 'United States', 'US', 'USA', 1),
    country(2, 'Canada', 'CA', 'CAN', 1),
    country(3, 'United Kingdom', 'GB', 'GBR', 44),
    country(4, 'Germany', 'DE', 'DEU', 49),
    country(5, 'Slovakia', 'SK', 'SVK', 421),
    country(6, 'Japan', 'JP', 'JPN', 81),
  ],
  agents: [
    agent('Olivia', 'Hart', { number: 'London main', groups: ['Sales', 'Retention'] }),
    agent('Marcus', 'Reid', { number: 'New York', dailyPriceLimit: 40, groups: ['Sales'] }),
    agent('Priya', 'Nair', { groups: ['Billing'] }),
    agent('Tomás', 'Vega', { number: 'Berlin', statusOutbound: false, groups: ['Tech Support'] }),
    agent('Hanna', 'Berg', { number: 'London sales', dailyPriceLimit: 200 }),
  ],
  elsewhere: ['taken.elsewhere@demo.example'],
};

/** Whom the peer holds at the start: invented people of one small company, leaders before those they lead. */

export interface SeedUser {
  readonly userName: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email?: string;
  readonly employeeNumber?: string;
  readonly department?: string;
  readonly title?: string;
  /** The user name of somebody before this one. */
  readonly manager?: string;
  readonly groups?: readonly string[];
  readonly active?: boolean;
}

export interface Seed {
  readonly token: string;
  readonly users: readonly SeedUser[];
  /** Groups beside those that users are in. */
  readonly groups: readonly string[];
}

export const DEMO_SEED: Seed = {
  token: 'demo-token',
  groups: ['Billing', 'Sales', 'Night Shift'],
  users: [
    { userName: 'ida.holm@demo.example', firstName: 'Ida', lastName: 'Holm', employeeNumber: '0001', title: 'Head of Service' },
    {
      userName: 'Omar.Said@demo.example',
      firstName: 'Omar',
      lastName: 'Said',
      employeeNumber: '0002',
      department: 'Service',
      manager: 'ida.holm@demo.example',
      groups: ['Billing'],
    },
    {
      userName: 'lucia.vidal@demo.example',
      firstName: 'Lucía',
      lastName: 'Vidal',
      employeeNumber: '0003',
      department: 'Service',
      manager: 'Omar.Said@demo.example',
      groups: ['Billing', 'Night Shift'],
    },
    {
      userName: 'jkrol',
      firstName: 'Jan',
      lastName: 'Król',
      email: 'jan.krol@demo.example',
      employeeNumber: '0004',
      manager: 'Omar.Said@demo.example',
      groups: ['Sales'],
    },
    { userName: 'mei.tan@demo.example', firstName: 'Mei', lastName: 'Tan', employeeNumber: '0005', active: false },
  ],
};

/** The sample workbooks of the workbench, by id. */
import { Workbook } from '../workbook/index.js';
import { faultyRoster } from './faulty.js';
import { messyWorkbook } from './messy/index.js';
import { ownHeadingsRoster } from './own-headings.js';
import { people } from './people.js';
import { writeTemplate } from './template.js';

export type SampleId = 'faulty' | 'clean' | 'own-headings' | 'messy' | 'large';

export interface Sample {
  readonly id: SampleId;
  readonly title: string;
  /** Makes a fresh copy each time. */
  readonly build: () => Workbook;
}

const SMALL = 60;
const LARGE = 10_000;

function template(count: number): Workbook {
  const workbook = new Workbook();
  writeTemplate(workbook.addSheet('Team'), people(count));
  return workbook;
}

/** In the order in which the page offers them. */
export const SAMPLES: readonly Sample[] = [
  { id: 'faulty', title: 'Team with 40 mistakes', build: faultyRoster },
  { id: 'clean', title: 'Clean team of 60', build: () => template(SMALL) },
  { id: 'own-headings', title: 'HR export, own headings', build: ownHeadingsRoster },
  { id: 'messy', title: 'HR’s own workbook: 3,000 people, messy', build: () => messyWorkbook().workbook },
  { id: 'large', title: 'Clean roster of 10,000', build: () => template(LARGE) },
];

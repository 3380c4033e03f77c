/** The two columns that every roster has, whatever its target. */
import type { Field } from '../../fields/field.js';

/** Whether somebody is to be active; in which way they are deactivated, the target decides. */
export const STATUS_FIELD: Field = {
  key: 'status',
  heading: 'Status',
  kind: 'status',
  choices: new Map([
    ['active', 'active'],
    ['deactivated', 'deactivated'],
  ]),
  choiceCode: 'status-value',
  choiceLabels: ['active', 'deactivated'],
};

/** Under which key somebody was read: Muster's own column. */
export const RECORD_FIELD: Field = { key: 'record', heading: 'Record', kind: 'record' };

/** What can go wrong with a call to a port that is not the wire. */

/** `before`: it fails and does nothing. `after`: it is done, and its answer is lost. The others are done otherwise than was asked. */
export type PortFault = 'fails' | 'fails-after' | 'torn' | 'refused' | 'kill-before' | 'kill-after';

export const PORT_FAULTS: Readonly<Record<string, readonly PortFault[]>> = {
  append: ['fails', 'fails-after', 'torn'],
  'journal-read': ['fails'],
  'journal-open': ['fails'],
  'sheet-list': ['fails'],
  'sheet-read': ['fails'],
  'sheet-rows': ['fails'],
  'sheet-write': ['fails', 'fails-after'],
  'sheet-marks': ['fails'],
  'sheet-add': ['fails', 'fails-after'],
  acquire: ['fails', 'fails-after', 'refused'],
  renew: ['fails', 'fails-after', 'refused'],
  release: ['fails', 'fails-after'],
  'settings-get': ['fails'],
  'settings-set': ['fails', 'fails-after'],
  fingerprint: ['fails'],
  secrets: ['fails'],
  user: ['fails'],
  wait: [],
};

export const KILLS: readonly PortFault[] = ['kill-before', 'kill-after'];

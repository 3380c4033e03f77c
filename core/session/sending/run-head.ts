/** What a run is about, as its journal keeps it: who sends what, read how, whither. */
import type { Message } from '../../issues/message.js';
import { spoken } from '../../issues/messages/spoken.js';
import type { Host, RunHead, RunSummary } from '../../ports/index.js';
import type { Settings } from '../settings.js';
import { mappingOf, planMac } from './plan-mac.js';
import type { Take } from './prepared.js';
import { linesOf } from './row-lines.js';
import { countUndoable, type PreparedUndo } from './undo-plan.js';

/** Of a new send. */
export async function sendHead(
  host: Host,
  { target, address, passwordMode }: Pick<Settings, 'target' | 'address' | 'passwordMode'>,
  { prepared: { checked, readFrom }, rows, strict }: Take,
): Promise<RunHead> {
  const about = { target: target.id, baseUrl: address, mapping: mappingOf(readFrom) };
  const texts = rows.map(({ canonical }) => canonical);
  return {
    kind: 'send',
    undoes: '',
    strict,
    by: await whoSends(host),
    ...about,
    sheetId: checked.sheet.id,
    sheetName: checked.sheet.name,
    planMac: await planMac(host.crypto, about, texts),
    startedAt: host.clock.now(),
    total: linesOf(rows).length,
    ...(Object.keys(checked.dates).length > 0 && { dates: checked.dates }),
    ...(passwordMode !== 'off' && { passwords: passwordMode }),
  };
}

/** Of a new undo: about what the run that it takes back was about. */
export async function undoHead(host: Host, undo: PreparedUndo): Promise<RunHead> {
  const { target, baseUrl, mapping, sheetId, sheetName } = undo.head;
  const about = { target, baseUrl, mapping };
  const texts = undo.steps.map(({ canonical }) => canonical);
  return {
    kind: 'undo',
    undoes: undo.of,
    strict: false,
    by: await whoSends(host),
    ...about,
    sheetId,
    sheetName,
    planMac: await planMac(host.crypto, about, texts),
    startedAt: host.clock.now(),
    total: countUndoable(undo),
  };
}

/** Of a run that is taken up. */
export function headOf({ run: _run, state: _state, ...head }: RunSummary): RunHead {
  return head;
}

/** A host that cannot tell who sits there keeps nobody from sending. */
const whoSends = async ({ user }: Host): Promise<string> => (await user?.().catch(() => '')) ?? '';

/** Says that a run went somewhere else than rows go now, or null. */
export function whyElsewhere({ target, baseUrl }: RunHead, settings: Pick<Settings, 'target' | 'address' | 'labelOf'>): Message | null {
  if (target !== settings.target.id) return spoken().session.otherTarget(settings.labelOf(target));
  return baseUrl === settings.address ? null : spoken().session.otherAddress(baseUrl);
}

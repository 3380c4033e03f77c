/** What is said above a check until it is no longer so: why users are not known, what there is to know of the team, how columns are read. */
import { spoken } from '../issues/messages/spoken.js';
import type { Message } from '../issues/message.js';
import type { MarkReport } from '../ports/index.js';
import type { Store } from './store.js';

const SUBJECTS = ['users', 'team', 'reading'] as const;
type Subject = (typeof SUBJECTS)[number];

export class StandingNotices {
  private readonly store: Store;
  private readonly notices = new Map<Subject, Message>();

  constructor(store: Store) {
    this.store = store;
  }

  /** Says something of a subject instead of what was said of it before; with null nothing. */
  note(subject: Subject, notice: Message | null): void {
    const before = this.notices.get(subject);
    const others = this.store.state.notices.filter((each) => each !== before);
    if (notice) this.notices.set(subject, notice);
    else this.notices.delete(subject);
    this.store.set({ notices: notice ? [...others, notice] : others });
  }

  /** Everything that stands, behind what there is to say of the marks. */
  showWith(report: MarkReport): void {
    const standing = SUBJECTS.map((subject) => this.notices.get(subject)).filter((notice) => notice !== undefined);
    this.store.set({ notices: [...markNotices(report), ...standing] });
  }
}

function markNotices(report: MarkReport): Message[] {
  if (report.leftOut === 0) return [];
  if (report.reason === 'protected') return [spoken().session.protectedSheet];
  return [report.reason === 'too-many' ? spoken().session.tooManyMarks(report.leftOut) : spoken().session.marksRefused];
}

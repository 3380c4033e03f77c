/** The ribbon's functions. Each one must tell Excel that it has completed, or its button stays busy. */
import type { Session } from '../../core/session/session.js';

/** The part of `Office` that the ribbon needs. */
export interface RibbonOffice {
  readonly actions: { associate(name: string, action: (event: { completed(): void }) => void): void };
  readonly addin: { showAsTaskpane(): Promise<void> };
}

/** Registers the functions that the manifest names. The ribbon never sends: that takes a preview and a click in the pane. */
export function registerCommands({ actions, addin }: RibbonOffice, session: Promise<Session>): void {
  const command =
    (work: () => Promise<unknown>) =>
    (event: { completed(): void }): void => {
      // What goes wrong in a session stands in the pane; a pane that cannot be shown has nobody to tell.
      void work()
        .catch(() => undefined)
        .finally(() => event.completed());
    };
  const inSession = (work: (session: Session) => Promise<void>) => command(() => Promise.all([addin.showAsTaskpane(), session.then(work)]));
  actions.associate(
    'openPane',
    command(() => addin.showAsTaskpane()),
  );
  // It may take minutes, which are the pane's to show: the button is free as soon as it has begun.
  actions.associate(
    'getCurrentTeam',
    inSession((ready) => Promise.resolve(void ready.getTeam())),
  );
  actions.associate(
    'checkSheet',
    inSession((ready) => ready.check()),
  );
  actions.associate(
    'clearHighlights',
    command(() => session.then((ready) => ready.clearHighlights())),
  );
}

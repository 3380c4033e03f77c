/** The pane as a whole: the step bar, the view of the step, and the regions that are read aloud. */
import type { PaneModel } from './model/pane-model.js';
import { CheckView } from './check/check-view.js';
import { PaneContext } from './parts/context.js';
import { later } from './parts/later.js';
import { StepBar } from './parts/step-bar.js';
import { PreviewView } from './preview/preview-view.js';

const ExplainView = later(
  () => import('./check/explain-view.js').then((view) => view.ExplainView),
  ({ asked }) => (asked.value = null),
);
const FixView = later(
  () => import('./check/fix-view.js').then((view) => view.FixView),
  ({ offer }) => (offer.value = null),
);
const HelpView = later(
  () => import('./help/help-view.js').then((view) => view.HelpView),
  ({ help }) => (help.value = null),
);
const PersonView = later(
  () => import('./person/person-view.js').then((view) => view.PersonView),
  ({ editing }) => (editing.value = null),
);
const TreeView = later(
  () => import('./tree/tree-view.js').then((view) => view.TreeView),
  ({ side }) => (side.value = null),
);
const BulkView = later(
  () => import('./bulk/bulk-view.js').then((view) => view.BulkView),
  ({ side }) => (side.value = null),
);

const SendView = later(
  () => import('./send/send-view.js').then((view) => view.SendView),
  ({ go }) => go('check'),
);
const SettingsView = later(
  () => import('./settings/settings-view.js').then((view) => view.SettingsView),
  ({ go }) => go('check'),
);

/** The pane over a model. The spoken regions stand outside of the views, for a region that is new is not read. */
export function Pane({ model }: { model: PaneModel }) {
  return (
    <PaneContext.Provider value={model}>
      <StepBar />
      <CurrentView model={model} />
      <Spoken model={model} />
    </PaneContext.Provider>
  );
}

function CurrentView({ model }: { model: PaneModel }) {
  const offer = model.offer.value;
  const step = model.step.value;
  if (model.help.value !== null) return <HelpView place={model.help.value} />;
  if (offer?.step === step) return <FixView offer={offer} />;
  if (model.editing.value !== null) return <PersonView editing={model.editing.value} />;
  switch (step) {
    case 'check':
      return model.asked.value !== null ? (
        <ExplainView cell={model.asked.value} />
      ) : model.side.value === 'tree' ? (
        <TreeView />
      ) : model.side.value === 'bulk' ? (
        <BulkView />
      ) : (
        <CheckView />
      );
    case 'preview':
      return <PreviewView />;
    case 'send':
      return <SendView />;
    case 'settings':
      return <SettingsView />;
  }
}

function Spoken({ model }: { model: PaneModel }) {
  return (
    <>
      <div class="hidden" role="status" aria-live="polite">
        {model.announcer.polite.value}
      </div>
      <div class="hidden" role="alert" aria-live="assertive">
        {model.announcer.assertive.value}
      </div>
    </>
  );
}

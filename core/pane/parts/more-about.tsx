/** The way from a message to the section of the documentation that tells more about it. */
import type { HelpPlace } from '../model/pane-model.js';
import { Button } from './button.js';
import { usePane } from './context.js';

/** A small link; what it is about is read out with it. */
export function MoreAbout({ page, anchor, title }: HelpPlace) {
  const { t, help } = usePane();
  return (
    <Button kind="text" label={t.common.labelled(t.help.more, title)} onClick={() => (help.value = { page, anchor, title })}>
      {t.help.more}
    </Button>
  );
}

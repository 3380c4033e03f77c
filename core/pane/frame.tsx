/** What stands in the place of the pane until its code is there: the same bar of steps, and a word of what is awaited. */
import { render } from 'preact';
import { formatsFor } from './format.js';
import { Button } from './parts/button.js';
import { BusyLine, Steps } from './parts/steps.js';
import type { Strings } from './strings.js';
import { commonStrings, stepStrings } from './strings/en/common.js';
import { wordsFor } from './strings/en/words.js';
import { dress, type PaneOptions } from './theme.js';

type FrameStrings = Pick<Strings, 'steps' | 'common'>;

/** English is not read as a whole here: the rest of it comes with the views that say it. */
function stringsOf({ language }: PaneOptions): FrameStrings {
  if (language) return language.pane(formatsFor(language.tag));
  return { steps: stepStrings(), common: commonStrings(wordsFor(formatsFor('en'))) };
}

/** Draws the frame into `root`, over what stood there. With `again` it says that the code did not come, and offers to ask once more. */
export function showFrame(root: HTMLElement, options: PaneOptions, again: (() => void) | null = null): void {
  dress(root, options);
  render(<Frame t={stringsOf(options)} again={again} />, root);
}

/** Takes the frame away, for something that draws in its place by itself. */
export function clearFrame(root: HTMLElement): void {
  render(null, root);
}

function Frame({ t: { steps, common }, again }: { t: FrameStrings; again: (() => void) | null }) {
  const { what, why, todo } = common.notLoaded;
  return (
    <>
      <Steps t={steps} current={null} isOpen={() => false} go={() => undefined}>
        {again === null && <BusyLine label={common.busy.starting} done={null} total={null} />}
      </Steps>
      <main class="view">
        <div class="view-body" role="status">
          {again === null ? (
            <h1>{common.busy.starting}</h1>
          ) : (
            <>
              <h1>{what}</h1>
              <p>{why}</p>
              <p>{todo}</p>
            </>
          )}
        </div>
      </main>
      {again !== null && (
        <footer class="foot">
          <Button kind="primary" onClick={again}>
            {common.tryAgain}
          </Button>
        </footer>
      )}
    </>
  );
}

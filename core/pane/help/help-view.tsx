/** A section of the documentation, in the place of any view: what an issue or a problem means, with an example. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { HelpPlace } from '../model/pane-model.js';
import { Button } from '../parts/button.js';
import { usePane } from '../parts/context.js';
import { View } from '../parts/view.js';
import { type Block, type Inline, readSection, type Section } from './read-section.js';

/** Pages are long, and most panes never show one. */
const PAGES: Readonly<Record<HelpPlace['page'], () => Promise<{ readonly page: string }>>> = {
  issues: () => import('./pages/issues.js'),
  connection: () => import('./pages/connection.js'),
};

/** The section of this place. Where its page does not come, that is said and the view is left. */
export function HelpView({ place }: { place: HelpPlace }) {
  const pane = usePane();
  const { t } = pane;
  const section = useSignal<Section | null>(null);
  const back = () => (pane.help.value = null);
  useEffect(() => {
    let isShown = true;
    PAGES[place.page]().then(
      ({ page }) => {
        if (isShown) section.value = readSection(page, place.anchor);
      },
      () => {
        if (!isShown) return;
        pane.notLoaded.value = true;
        pane.announcer.say(t.common.notLoaded.what);
        back();
      },
    );
    return () => {
      isShown = false;
    };
  }, [place]);
  const told = section.value;
  return (
    <div
      class="frame"
      onKeyDown={(event) => {
        if (event.key === 'Escape') back();
      }}
    >
      <View title={place.title} foot={<Button onClick={back}>{t.common.back}</Button>}>
        <p class="muted">{t.help.source}</p>
        <article class="help" lang="en" dir="ltr" aria-busy={told === null}>
          {told !== null && (
            <>
              <h2>
                <code>{told.title}</code>
              </h2>
              <Blocks blocks={told.blocks} />
            </>
          )}
        </article>
      </View>
    </div>
  );
}

/** Paragraphs, and items that follow each other as one list. */
function Blocks({ blocks }: { blocks: readonly Block[] }) {
  const items = blocks.filter(({ kind }) => kind === 'item');
  return (
    <>
      {blocks.map(({ kind, content }, at) => kind === 'paragraph' && <p key={at}>{content.map(drawInline)}</p>)}
      {items.length > 0 && (
        <ul>
          {items.map(({ content }, at) => (
            <li key={at}>{content.map(drawInline)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function drawInline({ kind, text }: Inline, at: number) {
  if (kind === 'strong') return <strong key={at}>{text}</strong>;
  return kind === 'code' ? <code key={at}>{text}</code> : text;
}

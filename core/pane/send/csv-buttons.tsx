/** A CSV to take along. Some hosts block downloads, some the clipboard: both ways are there, and it is said when one did not work. */
import { useSignal } from '@preact/signals';
import { Button } from '../parts/button.js';
import { usePane } from '../parts/context.js';
import { copyText, downloadText } from './take-away.js';

/** Download and Copy, and what became of the copy. */
export function CsvButtons({ csv, name }: { csv: string; name: string }) {
  const { t, announcer } = usePane();
  const said = useSignal('');
  const copy = async () => {
    said.value = (await copyText(csv)) ? t.receipt.copied : t.receipt.notCopied;
    announcer.say(said.value);
  };
  return (
    <>
      <Button kind="text" label={t.receipt.downloadName} onClick={() => downloadText(csv, name)}>
        {t.receipt.download}
      </Button>
      <Button kind="text" label={t.receipt.copyName} onClick={() => void copy()}>
        {t.receipt.copy}
      </Button>
      <span class="muted">{said.value}</span>
    </>
  );
}

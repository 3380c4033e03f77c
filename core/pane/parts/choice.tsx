/** One of a few, as radio buttons: a list with a sentence each, or a row of segments with the sentence of the chosen one below. */
import { useId } from 'preact/hooks';
import { useAsked } from '../model/use-asked.js';

interface ChoiceProps<T extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: T; readonly label: string; readonly hint?: string; readonly off?: boolean }[];
  readonly value: T;
  readonly onChoose: (value: T) => Promise<unknown>;
  readonly segments?: boolean;
  /** Stands in place of the sentence of a row of segments, e.g. why some of them are off. */
  readonly note?: string | undefined;
}

/** A group of radio buttons that keeps what is chosen at once. */
export function Choice<T extends string>({ legend, options, value, onChoose, segments = false, note }: ChoiceProps<T>) {
  const id = useId();
  const [shown, ask] = useAsked(value, onChoose);
  const radios = options.map((each, index) => (
    <label key={each.value} class={segments ? 'segment' : 'choice'}>
      <input
        type="radio"
        name={id}
        checked={shown === each.value}
        disabled={each.off === true}
        aria-describedby={segments || each.hint === undefined ? undefined : `${id}-${index}`}
        aria-label={segments ? undefined : each.label}
        onChange={() => ask(each.value)}
      />
      <span>
        {each.label}
        {!segments && each.hint !== undefined && (
          <span class="hint block" id={`${id}-${index}`}>
            {each.hint}
          </span>
        )}
      </span>
    </label>
  ));
  return (
    <fieldset class={segments ? 'segments' : 'form-row'} aria-describedby={segments ? `${id}-note` : undefined}>
      <legend class={segments ? 'hidden' : 'strong'}>{legend}</legend>
      {segments ? <div class="segment-row">{radios}</div> : radios}
      {segments && (
        <p class="hint" id={`${id}-note`}>
          {note ?? options.find((each) => each.value === shown)?.hint}
        </p>
      )}
    </fieldset>
  );
}

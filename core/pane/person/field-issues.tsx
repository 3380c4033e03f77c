/** What is wrong with a field, and what mends it: a text for this person fills the form, anything else is done or laid out at once. */
import type { FormIssue, PersonForm } from '../../session/person-form/form-state.js';
import type { Fix } from '../../session/state.js';
import { usePane } from '../parts/context.js';
import { FixButton } from '../parts/fix-button.js';
import { Icon } from '../parts/icon.js';

interface FieldIssuesProps {
  readonly label: string;
  readonly issues: readonly FormIssue[];
  /** The person as they stand on the sheet: which cells are in the form. */
  readonly form: PersonForm;
  /** Takes texts into the form, by field. */
  readonly onFill: (texts: ReadonlyMap<string, string>) => void;
  readonly id?: string;
}

/** The issues with their fixes as buttons. Only the words are tied to the field for readers. */
export function FieldIssues({ label, issues, form, onFill, id }: FieldIssuesProps) {
  const { t } = usePane();
  const fixes = issues.flatMap((issue) => issue.fixes.map((fix) => ({ fix, title: issue.message.what })));
  return (
    <>
      <div id={id}>
        {issues.map(({ level, message }) => (
          <p key={message.what} class="mistake" dir="auto">
            <Icon name={level} tone={level} size={14} /> <span class="hidden">{t.common.level[level]}: </span>
            {message.what} <span class="muted">{message.todo}</span>
          </p>
        ))}
      </div>
      {fixes.length > 0 && (
        <ul class="fixes" aria-label={label}>
          {fixes.map(({ fix, title }) => {
            const texts = textsFor(form, fix);
            return (
              <li key={fix.label}>
                {texts === null ? (
                  <FixButton fix={fix} title={title} />
                ) : (
                  <button type="button" class="fix" onClick={() => onFill(texts)}>
                    <span class="fix-label" dir="auto">
                      {fix.label}
                    </span>
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}

/** What a fix would write into the fields of this person; null where it does anything else. */
function textsFor({ row, fields }: PersonForm, { cells, decision }: Fix): ReadonlyMap<string, string> | null {
  if (decision !== undefined || cells.length === 0) return null;
  const texts = new Map<string, string>();
  for (const cell of cells) {
    const field = fields.find(({ column, lock }) => column === cell.column && lock === null);
    if (cell.row !== row || field === undefined) return null;
    texts.set(field.key, cell.to);
  }
  return texts;
}

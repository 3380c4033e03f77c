/** The filter by kind of issue, with counts; while one cause is shown, its name and the way back to all. */
import { useId } from 'preact/hooks';
import { Button } from '../parts/button.js';
import { usePane } from '../parts/context.js';

/** A native menu of the codes under the chosen level, or the name of the one cause that is shown. */
export function CodeMenu() {
  const { t, walk, check } = usePane();
  const id = useId();
  const view = check.value;
  if (view === null) return null;
  const { level, code, cause } = walk.filter.value;
  if (cause !== undefined) {
    const title = view.causes.find((each) => each.key === cause)?.title ?? '';
    return (
      <div class="spread only">
        <span class="cut" dir="auto">
          {t.check.oneCause(title)}
        </span>
        <Button kind="text" onClick={() => walk.setFilter({})}>
          {t.common.showAll}
        </Button>
      </div>
    );
  }
  const codes = view.codes.filter((each) => level === undefined || each.level === level);
  const sum = codes.reduce((total, each) => total + each.count, 0);
  const levelPart = level === undefined ? {} : { level };
  return (
    <>
      <label class="hidden" for={id}>
        {t.check.codes}
      </label>
      <select
        id={id}
        class="field"
        value={code ?? ''}
        onChange={({ currentTarget: { value } }) => walk.setFilter(value === '' ? levelPart : { ...levelPart, code: value })}
      >
        <option value="">{t.check.allCodes(sum)}</option>
        {codes.map((each) => (
          <option key={each.code} value={each.code}>
            {t.check.codeCount(each.title, each.count)}
          </option>
        ))}
      </select>
    </>
  );
}

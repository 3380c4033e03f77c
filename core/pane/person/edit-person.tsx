/** The ways into the form for one person: from a row of a list, and from the row that is selected in the grid. */
import { Button } from '../parts/button.js';
import { usePane } from '../parts/context.js';

interface EditPersonProps {
  readonly row: number;
  /** The name of whoever was on the row when the list was made: another one is not edited instead. */
  readonly name?: string;
  /** The rows to go through from there; asked only when the form is opened, for a list may be long. */
  readonly rows: () => readonly number[];
}

/** The button below a row of a list; nothing where nobody stands on the row by now. */
export function EditPerson({ row, name = '', rows }: EditPersonProps) {
  const pane = usePane();
  if (pane.session.explain({ row, column: 1 })?.person.startsWith(name) !== true) return null;
  const open = () => {
    const all = rows();
    const at = all.indexOf(row);
    pane.editing.value = { rows: at < 0 ? [row] : all, at: Math.max(0, at), back: pane.step.peek() };
  };
  return (
    <p>
      <Button kind="text" onClick={open}>
        {pane.t.person.edit}
      </Button>
    </p>
  );
}

/** The same for the row that the user selected, where the host tells which. */
export function EditSelected() {
  const pane = usePane();
  const { selection } = pane.state.value;
  if (selection === null || pane.session.explain(selection) === null) return null;
  return (
    <p>
      <Button kind="text" onClick={() => (pane.editing.value = { rows: [selection.row], at: 0, back: 'check' })}>
        {pane.t.person.editRow(selection.row)}
      </Button>
    </p>
  );
}

/** The same for rows that were chosen by what they say, or are selected on the sheet; nothing where none are. */
export function EditOneByOne({ rows }: { rows: readonly number[] }) {
  const pane = usePane();
  if (rows.length === 0) return null;
  return (
    <p>
      <Button kind="text" onClick={() => (pane.editing.value = { rows, at: 0, back: pane.step.peek() })}>
        {pane.t.person.oneByOne}
      </Button>
    </p>
  );
}

/** Hands the model to every view without passing it through each. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PaneModel } from '../model/pane-model.js';

export const PaneContext = createContext<PaneModel | null>(null);

/** The model of the pane that this view stands in. */
export function usePane(): PaneModel {
  const pane = useContext(PaneContext);
  if (pane === null) throw new TypeError('Expected a view inside of PaneContext, got none');
  return pane;
}

/** Types of `pane-page.mjs`, which stays plain JavaScript so that the gallery runs it too. */
export interface PanePage {
  readonly address: string;
  stop(): Promise<void>;
}
export declare function servePanePage(): Promise<PanePage>;

// What a learner answers with: an editor, blocks to put in order, gaps to fill. The workspace knows no more of it.

import type { Mark } from "./editor-marks";

/** Fires `edited` when its value changed, `run` and `check` when that is asked for inside of it. */
export interface Surface extends HTMLElement {
  value: string;
  mark(marks: Mark[]): void;
  /** Puts text where somebody types; missing where nobody does. */
  type?(text: string): void;
  /** Adds lines below the code; missing where that cannot be. */
  addLines?(text: string): void;
}

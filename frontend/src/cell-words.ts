// The states of a cell, and what each is called on the page.

import type { End } from "./kernel";

export type CellState =
  | "not-run"
  | "waiting"
  | "starting"
  | "running"
  | "asking"
  | "done"
  | "raised"
  | "stopped"
  | "limit"
  | "died"
  | "edited"
  | "stale"
  | "quiet";

/** States in which Stop is shown instead of Run. */
export const BUSY = new Set<CellState>(["waiting", "starting", "running", "asking"]);

export const WORDS: Record<CellState, string> = {
  "not-run": "Not run yet",
  waiting: "Waiting",
  starting: "Starting Python",
  running: "Running",
  asking: "Waits for you to type",
  done: "Ran",
  raised: "Stopped before the end",
  stopped: "Stopped",
  limit: "Stopped",
  died: "Python ended",
  edited: "Changed, not run since",
  stale: "An earlier cell changed",
  quiet: "Ran for the cells below",
};

function duration(seconds: number): string {
  if (seconds < 0.01) return "0.01 s";
  return seconds < 10 ? `${seconds.toFixed(2)} s` : `${seconds.toFixed(1)} s`;
}

/** How a cell ended, with its time or its line. */
export function wordsFor(end: End): string {
  if (end.how === "done") return `Ran in ${duration(end.seconds)}`;
  if (end.how === "raised") return end.line ? `Stopped at line ${end.line}` : "Stopped before the end";
  if (end.how === "limit") return `Stopped after ${Math.round(end.seconds)} s`;
  return WORDS[end.how];
}

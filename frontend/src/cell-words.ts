// The states of a cell, and what each is called on the page.

import type { End } from "./kernel";
import { t } from "./words";

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
  "not-run": t("Not run yet"),
  waiting: t("Waiting"),
  starting: t("Starting Python"),
  running: t("Running"),
  asking: t("Waits for you to type"),
  done: t("Ran"),
  raised: t("Stopped before the end"),
  stopped: t("Stopped"),
  limit: t("Stopped"),
  died: t("Python ended"),
  edited: t("Changed, not run since"),
  stale: t("An earlier cell changed"),
  quiet: t("Ran for the cells below"),
};

function duration(seconds: number): string {
  const shown = seconds < 0.01 ? "0.01" : seconds.toFixed(seconds < 10 ? 2 : 1);
  return t("%(seconds)s s", { seconds: shown });
}

/** How a cell ended, with its time or its line. */
export function wordsFor(end: End): string {
  if (end.how === "done") return t("Ran in %(seconds)s", { seconds: duration(end.seconds) });
  if (end.how === "raised") return end.line ? t("Stopped at line %(number)s", { number: end.line }) : t("Stopped before the end");
  if (end.how === "limit") return t("Stopped after %(seconds)s", { seconds: t("%(seconds)s s", { seconds: Math.round(end.seconds) }) });
  return WORDS[end.how];
}

// The workspace: saves as one types, runs, checks, shows what came of it, and leaves the hands on the keyboard.

import { announce } from "../announce";
import { HistoryPanel } from "../history-panel";
import { key, typing } from "../keys";
import { post, replace } from "../post";
import { Saver } from "../saver";
import type { Surface } from "../surface";
import type { HintLadder } from "./hint-ladder";
import { t } from "../words";

const NOTHING_FOR = 300;
// How often a diagnosis is asked for; each time the answer waits for it.
const MOST_TRIES = 6;
const ASK_EVERY = 400;

export class ExerciseWorkspace extends HTMLElement {
  private saver!: Saver;
  private history!: HistoryPanel;
  private busy = false;

  connectedCallback(): void {
    this.saver = new Saver({
      place: this.piece("save-state"),
      address: (what) => this.address(what),
      text: () => this.editor.value,
      shared: {
        mark: this.dataset["mark"] ?? "",
        onNews: (code) => this.takeOver(code),
        onMeeting: (html) => this.showMeeting(html),
      },
    });
    this.history = new HistoryPanel({
      panel: this.piece("history-panel") as HTMLDialogElement,
      address: this.address("history"),
      before: () => this.saver.save(),
      onRestored: (code, mark) => {
        this.saver.isSaved(code, mark);
        this.takeOver(code);
        this.saver.isSaved(code, mark, t("Brought back. What was here is kept in the history."));
        this.editor.focus();
      },
    });
    this.listenToForm();
    this.addEventListener("edited", () => this.edited());
    this.addEventListener("run", () => void this.run([]));
    this.addEventListener("check", () => void this.check());
    this.addEventListener("click", (event) => this.pressed(event));
    this.addEventListener("submit", (event) => this.askSolution(event));
    document.addEventListener("keydown", (event) => this.documentKey(event));
    key("h", () => void this.querySelector<HintLadder>("hint-ladder")?.open());
    this.prepare();
    this.showMarks();
    if (this.querySelector("[data-role=verdict] [data-tone=passed]")) this.passed();
    if (this.dataset["checking"] === "yes") void this.waitForVerdict();
    else void this.diagnoseLater();
  }

  private prepare(): void {
    this.piece("reset").hidden = false;
    const symbols = this.querySelector<HTMLElement>('[data-role="symbols"]');
    if (symbols) symbols.hidden = false;
    const more = this.piece("more") as HTMLDetailsElement;
    const narrow = matchMedia("(max-width: 720px)");
    const fold = (): void => {
      more.open = !narrow.matches;
    };
    narrow.addEventListener("change", fold);
    fold();
    this.unfoldButtons();
  }

  private listenToForm(): void {
    const form = this.form;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const role = (event.submitter as HTMLButtonElement | null)?.dataset["role"];
      if (role === "run" || role === "trace") void this.run([], role);
      else void this.check();
    });
  }

  // Saving

  private edited(): void {
    this.editor.mark([]);
    this.saver.later();
  }

  private async startOver(): Promise<void> {
    if (await this.saver.save()) await this.saver.inTurn(() => this.reset());
  }

  private async reset(): Promise<void> {
    const answer = await post(this.address("reset"), {});
    if (!answer.ok) return this.saver.complain(answer);
    const { code, mark, kept, folder } = JSON.parse(answer.text) as Record<"code" | "mark" | "kept" | "folder", string>;
    const before = this.editor.value;
    this.takeOver(code);
    this.saver.isSaved(code, mark, t("Started over. Your code is kept as %(file)s, and in the history.", { file: kept }));
    this.piece("save-state").title = `${folder}/${kept}`;
    this.saver.offer(t("Bring it back"), () => (this.editor.value = before));
    this.editor.focus();
  }

  /** The file's text is another one, and this window shows it: nothing that has to be saved. */
  private takeOver(code: string): void {
    if (this.editor.value !== code) this.editor.value = code;
    this.saver.hold();
  }

  private showMeeting(html: string): void {
    const place = this.piece("conflict");
    replace(place, html);
    place.hidden = false;
    this.querySelector(".results")?.scrollTo({ top: 0 });
    announce(place.querySelector("h2")?.textContent?.trim() ?? "");
  }

  private async choose(choice: string): Promise<void> {
    const { code } = this.saver.fields;
    const answer = await post(this.address("choose"), { choice, code });
    if (!answer.ok) return this.saver.complain(answer);
    const chosen = JSON.parse(answer.text) as { code: string; mark: string };
    this.piece("conflict").hidden = true;
    this.saver.isSaved(chosen.code, chosen.mark);
    this.takeOver(chosen.code);
    this.saver.isSaved(chosen.code, chosen.mark, t("Saved. The other text is in the history."));
    this.editor.focus();
  }

  // Checking

  private async check(): Promise<void> {
    if (this.busy) return;
    this.setBusy(true, "check");
    const before = [...this.piece("verdict").childNodes];
    const stopTelling = this.tellProgress();
    const answer = (await this.saver.save()) ? await post(this.address("check"), this.saver.fields) : null;
    stopTelling();
    this.setBusy(false, "check");
    if (!answer || answer.status === 0 || answer.status === 409) {
      this.piece("verdict").replaceChildren(...before);
      this.piece("verdict").setAttribute("aria-busy", "false");
      return answer ? this.saver.complain(answer) : undefined;
    }
    this.piece("run-result").hidden = true;
    this.showVerdict(answer.text);
  }

  private showVerdict(html: string): void {
    const place = this.piece("verdict");
    replace(place, html);
    place.setAttribute("aria-busy", "false");
    this.unfoldButtons();
    this.showMarks();
    const said = ["headline", "sentence"].map((role) => place.querySelector(`[data-role="${role}"]`)?.textContent ?? "");
    announce(said.join(" ").replace(/\s+/g, " ").trim());
    const passed = place.querySelector('[data-tone="passed"]') !== null;
    if (passed) {
      this.passed();
      void this.measure();
    } else for (const button of this.buttons("check")) button.dataset["kind"] = "primary";
    void this.diagnoseLater();
    this.querySelector(".results")?.scrollTo({ top: 0 });
    if (matchMedia("(max-width: 720px)").matches) place.scrollIntoView({ block: "start" });
  }

  /** A diagnosis that takes longer than the verdict comes after it, beside what is being read. */
  private async diagnoseLater(): Promise<void> {
    const shown = this.querySelector<HTMLElement>(".verdict[data-late]");
    for (let tries = 0; shown?.isConnected && tries < MOST_TRIES; tries += 1) {
      const answer = await fetch(this.address("verdict") + "?late", { headers: { "X-Fragment": "1" } }).catch(() => null);
      if (!answer?.ok || !shown.isConnected) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const found = page.querySelector<HTMLElement>(".verdict");
      if (!found) return; // the text has changed since
      if ("late" in found.dataset) continue;
      const diagnosis = found.querySelector(".diagnosis");
      const body = shown.querySelector(".verdict-body");
      if (!diagnosis) return;
      if (body) {
        body.append(diagnosis);
        body.removeAttribute("data-alone");
        Object.assign(shown.dataset, { line: found.dataset["line"], note: found.dataset["note"] });
      } else shown.replaceWith(found);
      this.showMarks();
      announce(["kind", "belief"].map((part) => this.querySelector(`[data-role="${part}"]`)?.textContent ?? "").join(": "));
      return;
    }
  }

  private passed(): void {
    this.dataset["passed"] = "yes";
    this.querySelector(".solution:has(form)")?.remove();
    for (const button of this.buttons("check")) button.dataset["kind"] = "secondary";
  }

  /** The times come after the verdict, which waits for nothing. */
  private async measure(): Promise<void> {
    const place = this.querySelector<HTMLElement>('[data-role="times"]');
    if (!place || place.dataset["asked"]) return;
    place.dataset["asked"] = "yes";
    const words = place.querySelector('[data-role="times-words"]');
    if (words) words.textContent = t("Measuring both.");
    place.querySelector<HTMLElement>('[data-role="measure"]')?.setAttribute("hidden", "");
    const answer = await post(this.address("times"), {});
    if (answer.ok) replace(place, answer.text);
    else if (words) words.textContent = t("It could not be measured now.");
  }

  /** An attempt from another window, or from before this page was loaded, is being judged still. */
  private async waitForVerdict(): Promise<void> {
    this.setBusy(true, "check");
    const stopTelling = this.tellProgress();
    for (let on = true; on; ) {
      await new Promise((done) => setTimeout(done, ASK_EVERY));
      const answer = await fetch(this.address("checking")).catch(() => null);
      on = answer?.ok === true && ((await answer.json()) as { on: boolean }).on;
    }
    stopTelling();
    this.setBusy(false, "check");
    const answer = await fetch(this.address("verdict"), { headers: { "X-Fragment": "1" } }).catch(() => null);
    if (answer?.ok) this.showVerdict(await answer.text());
  }

  /** Nothing for a moment; then that it is checking, and how far that is. */
  private tellProgress(): () => void {
    const place = this.piece("verdict");
    place.setAttribute("aria-busy", "true");
    let asking = 0;
    const ask = async (): Promise<void> => {
      const answer = await fetch(this.address("checking"));
      const { done, of } = (await answer.json()) as { done: number; of: number };
      const words = of ? t("Checking, %(done)s of %(all)s", { done, all: of }) : t("Checking");
      const headline = place.querySelector(".verdict-checking h2");
      if (headline) headline.textContent = words;
    };
    const waiting = window.setTimeout(() => {
      replace(place, CHECKING);
      asking = window.setInterval(() => void ask().catch(() => undefined), ASK_EVERY);
    }, NOTHING_FOR);
    return () => {
      clearTimeout(waiting);
      clearInterval(asking);
    };
  }

  private showMarks(): void {
    const verdict = this.querySelector<HTMLElement>(".verdict");
    const line = Number(verdict?.dataset["line"] ?? "");
    this.editor.mark(line ? [{ line, note: verdict?.dataset["note"] ?? "" }] : []);
  }

  // Running

  private async run(lines: string[], how: "run" | "trace" = "run"): Promise<void> {
    if (this.busy || this.buttons(how).length === 0) return;
    this.setBusy(true, how);
    const saved = await this.saver.save();
    const call = this.querySelector<HTMLElement>('[data-role="try"]')?.dataset["code"] ?? "";
    const fields = { ...this.saver.fields, call, typed: lines.join("\n") };
    const answer = saved ? await post(this.address(how), fields) : null;
    this.setBusy(false, how);
    if (!answer) return;
    if (answer.status === 0 || answer.status === 409) return this.saver.complain(answer);
    const place = this.piece("run-result");
    replace(place, answer.text);
    place.hidden = false;
    this.querySelector(".results")?.scrollTo({ top: 0 });
    this.showRun(place, lines, how);
  }

  private showRun(place: HTMLElement, lines: string[], how: "run" | "trace"): void {
    const close = place.querySelector<HTMLElement>('[data-role="close-run"]');
    if (close) close.hidden = false;
    const body = place.querySelector<HTMLElement>(".run-body");
    const line = Number(body?.dataset["line"] ?? "");
    this.editor.mark(line ? [{ line, note: place.querySelector(".cell-note strong")?.textContent ?? "" }] : []);
    const ask = place.querySelector<HTMLElement>('[data-role="ask"]');
    const field = ask?.querySelector("input");
    if (how === "trace" && !ask) place.querySelector<HTMLElement>('[data-go="forward"]')?.focus();
    announce(`${place.querySelector(".run-state")?.textContent ?? ""}. ${place.querySelector(".out")?.textContent ?? ""}`);
    if (!ask || !field) return;
    ask.hidden = false;
    const enter = (): void => void this.run([...lines, field.value], how);
    field.addEventListener("keydown", (event) => {
      if (event.key !== "Enter") return;
      event.preventDefault();
      enter();
    });
    ask.querySelector("button")?.addEventListener("click", enter);
    field.focus();
  }

  // Everything that is pressed

  private pressed(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-role], [data-type]") : null;
    if (!target) return;
    const { role, type } = target.dataset;
    if (type !== undefined) this.editor.type?.(type);
    else if (role === "reset") void this.startOver();
    else if (role === "close-run") this.piece("run-result").hidden = true;
    else if (role === "try") this.tryCase(target);
    else if (role === "choose" || role === "measure" || role === "history") this.inPlace(event, target);
  }

  /** What is a page or a form without a script. */
  private inPlace(event: MouseEvent, target: HTMLElement): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (target.dataset["role"] === "history") void this.history.open();
    else if (target.dataset["role"] === "measure") void this.measure();
    else void this.choose((target as HTMLButtonElement).value);
  }

  private tryCase(button: HTMLElement): void {
    const typed = button.dataset["typed"] ?? "";
    const code = button.dataset["code"] ?? "";
    if (typed) {
      void this.run(typed.split("\n"));
      return;
    }
    const text = this.editor.value;
    if (!text.includes(code)) this.editor.addLines?.(`${text.endsWith("\n") ? "" : "\n"}\n${code}\n`);
    void this.run([]);
  }

  private askSolution(event: SubmitEvent): void {
    const form = event.target as HTMLFormElement;
    if (!form.action.endsWith("/solution")) return;
    event.preventDefault();
    void post(form.action, {}).then((answer) => {
      if (!answer.ok) return;
      const place = this.piece("solution");
      replace(place, answer.text);
      const shown = place.querySelector("details");
      if (shown) shown.open = true;
      place.querySelector<HTMLElement>("summary")?.focus();
      announce(t("One solution is shown."));
    });
  }

  private documentKey(event: KeyboardEvent): void {
    if (event.key === "F6") {
      event.preventDefault();
      this.nextPane(event.shiftKey ? -1 : 1);
    } else if (event.key === "Enter" && !typing(event)) {
      if (event.ctrlKey || event.metaKey) void this.check();
      else if (event.shiftKey) void this.run([]);
    }
  }

  private nextPane(step: 1 | -1): void {
    const panes = [...this.querySelectorAll<HTMLElement>("[data-pane]")];
    const here = panes.findIndex((pane) => pane.contains(document.activeElement));
    const pane = panes[(here + step + panes.length) % panes.length];
    const editor = pane?.querySelector<HTMLElement>('[data-role="editor"]');
    if (editor) editor.focus();
    else pane?.focus();
    if (pane) announce(pane.dataset["pane"] ?? "");
  }

  private setBusy(on: boolean, role: "run" | "trace" | "check"): void {
    this.busy = on;
    for (const button of this.buttons(role)) {
      button.setAttribute("aria-busy", String(on));
      button.querySelector(".spinner")?.remove();
      if (on) button.prepend(Object.assign(document.createElement("span"), { className: "spinner" }));
    }
  }

  private unfoldButtons(): void {
    for (const button of this.querySelectorAll<HTMLElement>('[data-role="try"]')) {
      button.hidden = !button.dataset["typed"] && !this.editor.addLines;
    }
  }

  private buttons(role: string): NodeListOf<HTMLElement> {
    return document.querySelectorAll<HTMLElement>(`button[data-role="${role}"]`);
  }

  private address(what: string): string {
    return `/exercises/${this.dataset["exercise"] ?? ""}/${what}`;
  }

  private get editor(): Surface {
    return this.piece("editor") as Surface;
  }

  private get form(): HTMLFormElement {
    const form = this.querySelector<HTMLFormElement>("#work");
    if (!form) throw new Error("a workspace without its form");
    return form;
  }

  private piece(role: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(`[data-role="${role}"]`);
    if (!found) throw new Error(`a workspace without ${role}`);
    return found;
  }
}

const CHECKING =
  '<div class="verdict verdict-checking" data-tone="none"><header class="verdict-head"><span class="verdict-icon">' +
  '<span class="spinner"></span></span><div class="verdict-words"><h2>' + t("Checking") + '</h2><p>' + t("You can keep typing.") + '</p></div></header></div>';

customElements.define("exercise-workspace", ExerciseWorkspace);

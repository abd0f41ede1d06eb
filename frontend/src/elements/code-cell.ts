// A cell: code that can be changed and run, and below it what it puts out.

import { announce } from "../announce";
import type { Editor } from "../editor";
import type { End, Kernel, Listener } from "../kernel";
import { Output } from "../output";
import { BUSY, type CellState, WORDS, wordsFor } from "../cell-words";
import { type Runnable, type Runner, runnerOf } from "../runner";
import { t } from "../words";

export class CodeCell extends HTMLElement implements Runnable {
  generation = 0;

  protected output!: Output;
  protected runner!: Runner;
  private editor: Editor | null = null;
  private original = "";
  private ran = "";
  private clock = 0;
  private startedAt = 0;

  connectedCallback(): void {
    if (this.output) return;
    this.output = new Output(this.piece("output"));
    this.runner = runnerOf(this);
    this.runner.add(this);
    this.original = this.textOf(this.piece("code"));
    this.prepareCode();
    this.button("run").hidden = false;
    this.button("run").addEventListener("click", () => void this.press());
    this.button("stop").addEventListener("click", () => this.runner.stop());
    this.button("reset").addEventListener("click", () => void this.putBack());
    this.runner.kernel.addEventListener("state", () => this.kernelChanged());
    startEarly(this, () => this.runner.kernel.open());
  }

  get cell(): string {
    return this.dataset["cell"] ?? "";
  }

  get framework(): string {
    return this.dataset["framework"] ?? "";
  }

  get raises(): boolean {
    return "raises" in this.dataset;
  }

  get state(): CellState {
    return (this.dataset["state"] ?? "not-run") as CellState;
  }

  /** Nothing is left for the reader to do here. */
  get settled(): boolean {
    return this.generation > 0;
  }

  protected async press(): Promise<void> {
    if (BUSY.has(this.state)) return;
    await this.runner.run(this);
  }

  async execute(kernel: Kernel, quiet: boolean): Promise<End> {
    const code = this.code;
    this.output.reset();
    this.mark([]);
    this.become(kernel.state === "ready" || kernel.state === "busy" ? "waiting" : "starting");
    const end = await kernel.run(this.cell, code, this.listener(kernel));
    this.finish(end, kernel, quiet);
    if (this.ran && this.ran !== code) this.runner.changed(this);
    if (end.how !== "died") this.ran = code;
    return end;
  }

  waitFor(other: Runnable): void {
    this.become("waiting", t("Cell %(number)s first", { number: numberOf(other) }));
  }

  stoppedBy(other: Runnable, end: End): void {
    this.output.reset();
    if (end.how === "stopped") {
      this.become("not-run");
      return;
    }
    this.become("not-run", t("Not run"));
    this.output.say(t("Cell %(number)s comes before this one and did not reach its end. Look there first.", { number: numberOf(other) }));
    announce(t("Cell %(number)s did not reach its end, so this cell did not run.", { number: numberOf(other) }));
  }

  changedBefore(): void {
    if (!BUSY.has(this.state)) this.become("stale");
  }

  protected get code(): string {
    return this.editor ? this.editor.text : this.original;
  }

  protected listener(kernel: Kernel): Listener {
    return {
      started: () => this.begin(),
      getting: (sentence) => this.become("starting", sentence),
      fresh: (sentence) => this.output.say(sentence),
      text: (stream, text) => this.output.text(stream, text),
      picture: (source, description, id) => this.output.picture(source, description, id),
      html: (html, description, id) => this.output.html(html, description, id),
      clear: () => this.output.clear(),
      ask: (prompt, secret) => void this.answer(kernel, prompt, secret),
    };
  }

  protected finish(end: End, kernel: Kernel, _quiet: boolean): void {
    clearInterval(this.clock);
    this.output.stopAsking();
    this.generation = end.how === "died" ? 0 : kernel.generation;
    if (end.html) this.output.note(end.html);
    if (end.line) this.mark([{ line: end.line, note: "" }]);
    this.become(end.how, wordsFor(end));
    announce(wordsFor(end));
    this.dispatchEvent(new CustomEvent("settled", { bubbles: true }));
  }

  protected become(state: CellState, words = WORDS[state]): void {
    this.dataset["state"] = state;
    const shown = this.piece("state");
    shown.textContent = words;
    if (state === "starting" || state === "running" || state === "waiting") {
      shown.prepend(Object.assign(document.createElement("span"), { className: "spinner" }));
    }
    const busy = BUSY.has(state);
    this.button("run").hidden = busy;
    this.button("stop").hidden = !busy;
  }

  protected piece(role: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(role === "output" ? ".cell-output" : `[data-role="${role}"]`);
    if (!found) throw new Error(`a cell without ${role}`);
    return found;
  }

  protected button(role: string): HTMLButtonElement {
    return this.piece(role) as HTMLButtonElement;
  }

  /** Turns the coloured text into an editor; at a point if a hand asked for it. */
  protected async edit(at?: { x: number; y: number }): Promise<Editor> {
    if (this.editor) return this.editor;
    const { Editor } = await import("../editor");
    if (this.editor) return this.editor;
    const host = document.createElement("div");
    host.className = "cell-editor";
    this.editor = new Editor({
      host,
      text: this.original,
      label: t("Code of cell %(number)s. Escape, then Tab, leaves it.", { number: numberOf(this) }),
      onChange: () => this.edited(),
      onRun: () => void this.press(),
    });
    this.piece("code").replaceChildren(host);
    this.editor.focus(at);
    return this.editor;
  }

  protected get editable(): boolean {
    return true;
  }

  private prepareCode(): void {
    const code = this.piece("code");
    const text = code.querySelector("pre");
    if (!text) return;
    text.tabIndex = 0;
    text.setAttribute("role", "group");
    text.setAttribute("aria-label", t("Code of cell %(number)s. Press Enter to change it.", { number: numberOf(this) }));
    code.addEventListener("pointerenter", () => void import("../editor"), { once: true });
    code.addEventListener("click", (event) => {
      if (!this.editor && this.editable && !getSelection()?.toString()) void this.edit({ x: event.clientX, y: event.clientY });
    });
    text.addEventListener("keydown", (event) => this.textKey(event));
  }

  private textKey(event: KeyboardEvent): void {
    if (event.key !== "Enter" || this.editor) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.shiftKey || event.ctrlKey || event.metaKey) void this.press();
    else if (this.editable) void this.edit();
  }

  private edited(): void {
    this.button("reset").hidden = this.code === this.original;
    this.mark([]);
    if (this.generation && !BUSY.has(this.state)) this.become(this.code === this.ran ? "done" : "edited");
  }

  private async putBack(): Promise<void> {
    const editor = await this.edit();
    editor.replace(this.original);
    editor.focus();
  }

  private mark(marks: { line: number; note: string }[]): void {
    if (this.editor) {
      this.editor.mark(marks);
      return;
    }
    const lines = this.piece("code").querySelectorAll(".line");
    for (const [number, line] of lines.entries()) {
      line.classList.toggle("line-marked", marks.some((mark) => mark.line === number + 1));
    }
  }

  private begin(): void {
    this.startedAt = performance.now();
    this.become("running", t("Running"));
    clearInterval(this.clock);
    this.clock = window.setInterval(() => {
      const seconds = Math.floor((performance.now() - this.startedAt) / 1000);
      if (seconds > 0 && this.state === "running") this.become("running", t("Running, %(time)s", { time: t("%(seconds)s s", { seconds }) }));
    }, 500);
  }

  private async answer(kernel: Kernel, prompt: string, secret: boolean): Promise<void> {
    this.become("asking");
    const text = await this.output.ask(prompt, secret);
    if (this.state !== "asking") return;
    this.begin();
    kernel.input(text);
  }

  private kernelChanged(): void {
    const { kernel } = this.runner;
    const gone = this.generation > 0 && (kernel.state === "lost" || kernel.state === "off" || this.generation < kernel.generation);
    if (!gone || BUSY.has(this.state)) return;
    this.generation = 0;
    this.become("stale", t("Python started anew"));
  }

  private textOf(code: HTMLElement): string {
    return code.querySelector("code")?.textContent ?? "";
  }
}

function numberOf(cell: Element): string {
  return cell.querySelector<HTMLElement>("[data-number]")?.dataset["number"] ?? "";
}

/** Python is started when the first cell comes near, so that it is there when Run is pressed. */
function startEarly(cell: Element, start: () => void): void {
  const watch = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      watch.disconnect();
      start();
    },
    { rootMargin: "200px" },
  );
  watch.observe(cell);
}

customElements.define("code-cell", CodeCell);

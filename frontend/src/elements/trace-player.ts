// A program step by step: forward, back, a slider, keys. What is drawn is also said, and stands below as a table.

import { announce } from "../announce";
import { type Step, type Trace, drawMemory } from "../trace-drawing";
import { t } from "../words";

export class TracePlayer extends HTMLElement {
  private trace: Trace | null = null;
  private at = 0;

  connectedCallback(): void {
    if (this.trace || !this.dataset["trace"]) return;
    this.trace = JSON.parse(this.dataset["trace"]) as Trace;
    if (this.trace.steps.length === 0) return;
    for (const role of ["controls", "said", "memory"]) this.piece(role).hidden = false;
    this.addEventListener("click", (event) => this.pressed(event));
    this.addEventListener("keydown", (event) => this.keyed(event));
    this.slider.addEventListener("input", () => this.go(Number(this.slider.value) - 1));
    new ResizeObserver(() => this.draw()).observe(this.piece("memory"));
    this.show();
  }

  private pressed(event: MouseEvent): void {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-go]") : null;
    const where = button?.dataset["go"];
    if (where) this.go(where === "first" ? 0 : this.at + (where === "forward" ? 1 : -1));
  }

  private keyed(event: KeyboardEvent): void {
    if (event.target === this.slider || event.ctrlKey || event.metaKey || event.altKey) return;
    const place = { ArrowRight: this.at + 1, ArrowLeft: this.at - 1, Home: 0, End: this.last }[event.key];
    if (place === undefined) return;
    event.preventDefault();
    this.go(place);
  }

  private go(place: number): void {
    const next = Math.max(0, Math.min(place, this.last));
    if (next === this.at) return;
    this.at = next;
    this.show();
    announce(`${this.said.replaceAll("`", "")} ${this.nextWords}`);
  }

  private show(): void {
    this.slider.value = String(this.at + 1);
    this.slider.setAttribute("aria-valuetext", t("%(at)s of %(all)s", { at: this.at + 1, all: this.last + 1 }));
    this.piece("count").textContent = t("%(at)s of %(all)s", { at: this.at + 1, all: this.last + 1 });
    this.button("forward").setAttribute("aria-disabled", String(this.at === this.last));
    for (const name of ["first", "back"]) this.button(name).setAttribute("aria-disabled", String(this.at === 0));
    const ending = this.querySelector<HTMLElement>('[data-role="ending"]');
    if (ending) ending.hidden = this.at < this.last;
    this.say();
    this.markLines();
    this.print();
    this.draw();
  }

  private say(): void {
    const place = this.piece("said");
    place.replaceChildren();
    for (const [number, part] of this.said.split("`").entries()) {
      place.append(number % 2 ? Object.assign(document.createElement("code"), { textContent: part }) : part);
    }
    const next = Object.assign(document.createElement("span"), { className: "trace-next", textContent: this.nextWords });
    place.append(" ", next);
  }

  private markLines(): void {
    const { step } = this;
    const lines = this.piece("code").querySelectorAll<HTMLElement>(".line");
    const ran = this.at > 0 ? (this.trace?.steps[this.at - 1] as Step) : null;
    for (const [number, line] of lines.entries()) {
      line.classList.toggle("line-ran", ran?.line === number + 1 && ran.event !== "exception");
      line.classList.toggle("line-next", step.line === number + 1 && step.event !== "exception");
      line.classList.toggle("line-marked", step.line === number + 1 && step.event === "exception");
    }
    const here = lines[step.line - 1];
    const frame = this.piece("code");
    if (here && frame.scrollHeight > frame.clientHeight) frame.scrollTop = here.offsetTop - frame.clientHeight / 2;
  }

  private print(): void {
    const text = (this.trace?.output ?? "").slice(0, this.step.printed);
    const place = this.piece("output");
    place.hidden = (this.trace?.output ?? "") === "";
    const screen = place.querySelector("pre");
    if (screen) screen.textContent = text || t("nothing yet");
    place.classList.toggle("trace-silent", text === "");
  }

  private draw(): void {
    drawMemory(this.piece("memory"), this.step, this.at > 0 ? (this.trace?.steps[this.at - 1] ?? null) : null);
  }

  private get nextWords(): string {
    return this.step.line && this.step.event !== "exception" && this.at < this.last ? t("Next: line %(number)s.", { number: this.step.line }) : "";
  }

  private get said(): string {
    return this.trace?.said[this.at] ?? "";
  }

  private get step(): Step {
    return this.trace?.steps[this.at] as Step;
  }

  private get last(): number {
    return (this.trace?.steps.length ?? 1) - 1;
  }

  private get slider(): HTMLInputElement {
    return this.piece("slider") as HTMLInputElement;
  }

  private button(name: string): HTMLElement {
    return this.querySelector(`[data-go="${name}"]`) as HTMLElement;
  }

  private piece(role: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(`[data-role="${role}"]`);
    if (!found) throw new Error(`a trace without ${role}`);
    return found;
  }
}

customElements.define("trace-player", TracePlayer);

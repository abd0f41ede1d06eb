// One idea to play with: say what you expect, then move it; every frame is there already.

import { announce } from "../announce";
import { showPanel } from "../panel";
import { post, replace } from "../post";
import type { Panel } from "../plot";
import { t } from "../words";

interface Control {
  name: string;
  label: string;
  values: string[];
}

interface Frame extends Panel {
  panels?: Panel[];
}

interface Play {
  controls: Control[];
  frames: Frame[];
  /** The coloured lines of every text of code in the frames. */
  coloured: Record<string, string>;
}

export class ExplorablePlay extends HTMLElement {
  private play: Play | null = null;
  private at: number[] = [];
  private width = 0;

  connectedCallback(): void {
    if (this.play) return;
    this.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.expect(event.target as HTMLFormElement);
    });
    this.querySelector('[data-role="skip"]')?.addEventListener("click", () => this.allow());
    this.querySelector('[data-role="this-one"]')?.addEventListener("click", () => void this.tryThis());
    const near = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        near.disconnect();
        void this.load();
      },
      { rootMargin: "600px" },
    );
    near.observe(this);
  }

  get settled(): boolean {
    const verdict = this.piece("verdict");
    return verdict ? verdict.dataset["tone"] === "green" : this.hasAttribute("data-open");
  }

  private async load(): Promise<void> {
    const answer = await fetch(this.dataset["src"] ?? "");
    if (!answer.ok) return;
    this.play = (await answer.json()) as Play;
    this.at = this.play.controls.map(() => 0);
    this.makeControls(this.play.controls);
    const skip = this.piece("skip");
    if (skip) skip.hidden = false;
    if (!skip) this.allow();
    new ResizeObserver(() => this.fit()).observe(this);
    this.fit();
  }

  private async expect(form: HTMLFormElement): Promise<void> {
    const choice = String(new FormData(form).get("choice") ?? "");
    const said = await post(form.action, { choice });
    const ask = this.piece("ask");
    if (said.status !== 200 || !ask) return;
    replace(ask, said.text);
    this.allow();
    this.querySelector<HTMLElement>(".control input")?.focus({ preventScroll: true });
  }

  /** Opens the controls, once there is an expectation or none is wanted. */
  private allow(): void {
    this.toggleAttribute("data-open", true);
    this.piece("skip")?.remove();
    for (const field of this.querySelectorAll<HTMLInputElement>(".control input, .control button")) field.disabled = false;
    const button = this.piece("this-one");
    if (button) button.hidden = false;
    this.dispatchEvent(new CustomEvent("settled", { bubbles: true }));
  }

  private makeControls(controls: Control[]): void {
    const place = this.piece("controls");
    if (!place) return;
    place.replaceChildren(...controls.map((control, number) => this.makeControl(control, number)));
    place.hidden = false;
  }

  private makeControl(control: Control, number: number): HTMLElement {
    const row = document.createElement("div");
    row.className = "control";
    const id = `${this.id}-${control.name}`;
    const label = Object.assign(document.createElement("label"), { htmlFor: id, textContent: control.label });
    const slider = Object.assign(document.createElement("input"), {
      id,
      type: "range",
      min: "0",
      max: String(control.values.length - 1),
      step: "1",
      value: "0",
      disabled: true,
    });
    const shown = Object.assign(document.createElement("output"), { htmlFor: id });
    slider.addEventListener("input", () => this.set(number, Number(slider.value)));
    const less = this.stepper(control, number, -1);
    const more = this.stepper(control, number, 1);
    row.append(label, less, slider, more, shown);
    this.tell(row, control, 0);
    return row;
  }

  private stepper(control: Control, number: number, step: number): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "stepper";
    button.textContent = step < 0 ? "\u2212" : "+";
    button.setAttribute("aria-label", step < 0 ? t("%(control)s: one less", { control: control.label }) : t("%(control)s: one more", { control: control.label }));
    button.disabled = true;
    button.addEventListener("click", () => this.set(number, (this.at[number] ?? 0) + step));
    return button;
  }

  private set(number: number, value: number): void {
    const control = this.play?.controls[number];
    const row = this.querySelectorAll<HTMLElement>(".control")[number];
    if (!control || !row || value < 0 || value >= control.values.length) return;
    this.at[number] = value;
    this.tell(row, control, value);
    const verdict = this.piece("verdict");
    if (verdict && verdict.dataset["tone"] !== "green") verdict.hidden = true;
    this.draw();
    announce(this.readoutText());
  }

  private tell(row: HTMLElement, control: Control, value: number): void {
    const slider = row.querySelector("input");
    const shown = row.querySelector("output");
    if (!slider || !shown) return;
    slider.value = String(value);
    slider.setAttribute("aria-valuetext", control.values[value] ?? "");
    shown.textContent = control.values[value] ?? "";
  }

  private fit(): void {
    if (this.clientWidth === this.width) return;
    this.width = this.clientWidth;
    this.draw();
  }

  private draw(): void {
    const frame = this.play?.frames[this.index];
    const stage = this.piece("stage");
    if (!frame || !stage) return;
    const panels = frame.panels ?? [frame];
    while (stage.children.length > panels.length) stage.lastElementChild?.remove();
    while (stage.children.length < panels.length) {
      stage.append(Object.assign(document.createElement("div"), { className: "panel" }));
    }
    for (const [number, panel] of panels.entries()) {
      const place = stage.children[number];
      if (place instanceof HTMLElement) showPanel(place, panel, (code) => this.lines(code));
    }
  }

  /** Frames lie in the order of the controls, the last one changing fastest. */
  private get index(): number {
    return (this.play?.controls ?? []).reduce((sum, control, number) => sum * control.values.length + (this.at[number] ?? 0), 0);
  }

  private lines(code: string): HTMLElement[] {
    const holder = document.createElement("div");
    holder.innerHTML = this.play?.coloured[code] ?? "";
    return [...holder.querySelectorAll<HTMLElement>(".line")];
  }

  private readoutText(): string {
    const pairs = [...this.querySelectorAll(".readout div")];
    return pairs.map((pair) => [...pair.children].map((part) => part.textContent).join(" ")).join(", ");
  }

  private async tryThis(): Promise<void> {
    const verdict = this.piece("verdict");
    const said = await post((this.dataset["src"] ?? "").replace(/\.json$/, "/try"), { setting: String(this.index) });
    if (said.status !== 200 || !verdict) return;
    const { right, sentence } = JSON.parse(said.text) as { right: boolean; sentence: string };
    verdict.textContent = sentence;
    verdict.dataset["tone"] = right ? "green" : "amber";
    verdict.hidden = false;
    announce(sentence);
    this.dispatchEvent(new CustomEvent("settled", { bubbles: true }));
  }

  private piece(role: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-role="${role}"]`);
  }
}

customElements.define("explorable-play", ExplorablePlay);

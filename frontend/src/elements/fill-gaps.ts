// Code with gaps: each is a field, and what is given around them cannot be changed. The text area stays the answer.

import type { Mark } from "../editor-marks";
import type { Surface } from "../surface";
import { t } from "../words";

const OPEN = "___";

export class FillGaps extends HTMLElement implements Surface {
  private given: string[] = [];

  connectedCallback(): void {
    if (this.given.length) return;
    this.given = JSON.parse(this.dataset["pieces"] ?? "[]") as string[];
    this.area.hidden = true;
    this.program.hidden = false;
    this.addEventListener("input", () => this.changed());
    this.addEventListener("keydown", (event) => {
      if (event.key !== "Enter") return;
      event.preventDefault();
      this.dispatchEvent(new CustomEvent(event.shiftKey ? "run" : "check", { bubbles: true }));
    });
  }

  get value(): string {
    return this.given.map((piece, number) => piece + (number < this.gaps.length ? this.gaps[number]?.value || OPEN : "")).join("");
  }

  /** Takes what fits; what changed around the gaps is for an editor, which the server gives. */
  set value(code: string) {
    const pattern = this.given.map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("([^\\n]*?)");
    const found = new RegExp(`^${pattern}$`).exec(code);
    if (!found) {
      location.reload();
      return;
    }
    for (const [number, gap] of this.gaps.entries()) {
      const text = found[number + 1] ?? "";
      gap.value = text === OPEN ? "" : text;
    }
    this.changed();
  }

  mark(marks: Mark[]): void {
    for (const line of this.program.querySelectorAll(".line-marked")) line.classList.remove("line-marked");
    this.querySelector(".gap-note")?.remove();
    const { line, note } = marks[0] ?? { line: 0, note: "" };
    this.program.querySelectorAll(".line")[line - 1]?.classList.add("line-marked");
    if (line && note) this.append(Object.assign(document.createElement("p"), { className: "gap-note", textContent: t("Line %(line)s: %(note)s", { line, note: note.replaceAll("`", "") }) }));
  }

  override focus(): void {
    (this.gaps.find((gap) => gap.value === "") ?? this.gaps[0])?.focus();
  }

  private changed(): void {
    for (const gap of this.gaps) gap.size = Math.max(6, gap.value.length + 1);
    this.area.value = this.value;
    this.dispatchEvent(new CustomEvent("edited", { bubbles: true }));
  }

  private get gaps(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>("[data-gap]")];
  }

  private get program(): HTMLElement {
    return this.querySelector('[data-role="gaps"]') as HTMLElement;
  }

  private get area(): HTMLTextAreaElement {
    return this.querySelector("textarea") as HTMLTextAreaElement;
  }
}

customElements.define("fill-gaps", FillGaps);

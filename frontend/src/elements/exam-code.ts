// A program of an exam: kept as one types, run with Shift Enter; it is handed in by its button alone.

import { post } from "../post";
import { CodeEditor } from "./code-editor";

const AFTER = 600;

export class ExamCode extends HTMLElement {
  private timer = 0;
  private listening = false;

  connectedCallback(): void {
    const form = this.querySelector("form");
    if (this.listening || !form) return;
    this.listening = true;
    this.addEventListener("edited", () => this.later());
    this.addEventListener("run", () => form.requestSubmit(form.querySelector<HTMLElement>("[data-role=run]")));
    // The form carries the text itself, so that nothing is unsaved when the page is left by it.
    form.addEventListener("submit", () => this.hold());
    document.addEventListener("time-over", () => void this.save());
    addEventListener("pagehide", () => {
      if (this.timer) navigator.sendBeacon(this.address, new URLSearchParams({ code: this.code }));
    });
  }

  private get address(): string {
    return this.dataset["draft"] ?? "";
  }

  private get code(): string {
    const editor = this.querySelector("code-editor");
    return editor instanceof CodeEditor ? editor.value : "";
  }

  private hold(): void {
    clearTimeout(this.timer);
    this.timer = 0;
  }

  private later(): void {
    this.hold();
    this.tell("Saving");
    this.timer = window.setTimeout(() => void this.save(), AFTER);
  }

  private async save(): Promise<void> {
    this.hold();
    const code = this.code;
    const said = await post(this.address, { code });
    if (said.ok) this.tell(code === this.code ? "Saved" : "Saving");
    else if (said.status === 0) this.tell("Not saved: Marathon has stopped. Your text is still here.");
    else this.tell("Not saved. What was there before is kept.");
  }

  private tell(words: string): void {
    const place = this.querySelector("[data-role=save-state]");
    if (place && place.textContent !== words) place.textContent = words;
  }
}

customElements.define("exam-code", ExamCode);

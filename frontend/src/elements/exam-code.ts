// A program of an exam: kept as one types, run with Shift Enter; it is handed in by its button alone.

import { Saver } from "../saver";
import { CodeEditor } from "./code-editor";

export class ExamCode extends HTMLElement {
  private listening = false;

  connectedCallback(): void {
    const editor = this.querySelector("code-editor");
    const state = this.querySelector<HTMLElement>("[data-role=save-state]");
    const form = this.querySelector("form");
    if (this.listening || !(editor instanceof CodeEditor) || !state || !form) return;
    this.listening = true;
    const saver = new Saver({ place: state, address: () => this.dataset["draft"] ?? "", text: () => editor.value });
    this.addEventListener("edited", () => saver.later());
    this.addEventListener("run", () => form.requestSubmit(form.querySelector<HTMLElement>("[data-role=run]")));
    // The form carries the text itself, so that nothing is unsaved when the page is left by it.
    form.addEventListener("submit", () => saver.isSaved(editor.value));
    document.addEventListener("time-over", () => void saver.save());
  }
}

customElements.define("exam-code", ExamCode);

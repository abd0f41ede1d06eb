// The program of a project: saved a moment after one stops typing, never over what another editor wrote.

import { post } from "../post";
import { CodeEditor } from "./code-editor";
import { t } from "../words";

const AFTER = 800;

export class ProjectCode extends HTMLElement {
  private timer = 0;
  private listening = false;

  connectedCallback(): void {
    const form = this.querySelector("form");
    if (this.listening || !form) return;
    this.listening = true;
    this.querySelector<HTMLElement>("[data-role=save]")?.setAttribute("hidden", "");
    this.addEventListener("edited", () => this.later());
    this.addEventListener("run", () => form.requestSubmit(form.querySelector<HTMLElement>("[data-role=run]")));
    form.addEventListener("submit", () => clearTimeout(this.timer));
    addEventListener("pagehide", () => this.timer && void this.save());
  }

  private later(): void {
    this.tell(t("Saving"));
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.save(), AFTER);
  }

  private async save(): Promise<void> {
    this.timer = 0;
    const editor = this.querySelector("code-editor");
    const seen = this.querySelector<HTMLInputElement>("input[name=seen]");
    if (!(editor instanceof CodeEditor) || !seen) return;
    const code = editor.value;
    const said = await post(this.dataset["save"] ?? "", { code, seen: seen.value });
    if (said.ok) {
      seen.value = said.text.trim();
      this.tell(editor.value === code ? t("Saved") : t("Saving"));
    } else if (said.status === 0) {
      this.tell(t("Not saved: Marathon has stopped. Your text is still here."));
    } else {
      this.tell(t("Not saved: another editor changed the file. Copy your text, then load the page again."));
    }
  }

  private tell(words: string): void {
    const place = this.querySelector("[data-role=save-state]");
    if (place && place.textContent !== words) place.textContent = words;
  }
}

customElements.define("project-code", ProjectCode);

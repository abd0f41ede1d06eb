// The learner's file: a plain text area that becomes an editor where scripts run, and stays one where they do not.

import { Editor } from "../editor";
import type { Mark } from "../editor-marks";
import { PlainArea } from "../plain-area";
import type { Surface } from "../surface";
import { t } from "../words";

export class CodeEditor extends HTMLElement implements Surface {
  private editor: Editor | PlainArea | null = null;

  connectedCallback(): void {
    if (this.editor) return;
    const area = this.area;
    if (this.dataset["plain"] !== undefined) {
      this.editor = new PlainArea({
        area,
        notes: this.parentElement?.querySelector('[data-role="editor-notes"]') ?? null,
        onChange: () => this.tell("edited"),
        onRun: () => this.tell("run"),
        onCheck: () => this.tell("check"),
      });
      return;
    }
    const host = document.createElement("div");
    host.className = "editor-host";
    this.append(host);
    this.editor = new Editor({
      host,
      text: area.value,
      label: this.dataset["label"] ?? t("Your code"),
      onChange: () => this.changed(),
      onRun: () => this.tell("run"),
      onCheck: () => this.tell("check"),
    });
    area.hidden = true;
    host.addEventListener("focusin", () => this.classList.add("met"), { once: true });
  }

  get value(): string {
    return this.editor?.text ?? this.area.value;
  }

  set value(text: string) {
    this.editor?.replace(text);
  }

  type(text: string): void {
    if (text === "\t") this.editor?.indent();
    else this.editor?.type(text);
    this.editor?.focus();
  }

  addLines(text: string): void {
    this.editor?.append(text);
    this.editor?.focus();
  }

  mark(marks: Mark[]): void {
    this.editor?.mark(marks);
    if (marks[0]) this.editor?.show(marks[0].line);
  }

  override focus(): void {
    this.editor?.focus();
  }

  private changed(): void {
    this.area.value = this.value;
    this.tell("edited");
  }

  private tell(what: string): void {
    this.dispatchEvent(new CustomEvent(what, { bubbles: true }));
  }

  private get area(): HTMLTextAreaElement {
    const area = this.querySelector("textarea");
    if (!area) throw new Error("an editor without its text");
    return area;
  }
}

customElements.define("code-editor", CodeEditor);

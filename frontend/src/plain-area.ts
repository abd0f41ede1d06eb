// A text area in the place of the editor: nothing that a screen reader has to learn, Tab leaves it.

import type { Mark } from "./editor-marks";
import { t } from "./words";

export interface PlainOptions {
  area: HTMLTextAreaElement;
  /** Where the notes on lines stand, in words. */
  notes: HTMLElement | null;
  onChange: () => void;
  onRun: () => void;
  onCheck: () => void;
}

export class PlainArea {
  constructor(private readonly options: PlainOptions) {
    const { area } = options;
    area.addEventListener("input", () => options.onChange());
    area.addEventListener("keydown", (event) => this.key(event));
  }

  get text(): string {
    return this.options.area.value;
  }

  replace(text: string): void {
    const { area } = this.options;
    const { selectionStart: from, scrollTop: top } = area;
    area.value = text;
    area.setSelectionRange(from, from);
    area.scrollTop = top;
    this.options.onChange();
  }

  type(text: string): void {
    const { area } = this.options;
    const at = text.indexOf("|");
    const start = area.selectionStart;
    this.insert(text.replace("|", ""));
    if (at >= 0) area.setSelectionRange(start + at, start + at);
  }

  append(text: string): void {
    const { area } = this.options;
    area.setSelectionRange(area.value.length, area.value.length);
    this.insert(text);
  }

  indent(): void {
    this.insert("    ");
  }

  mark(wanted: Mark[]): void {
    const { notes } = this.options;
    notes?.replaceChildren(...wanted.map((mark) => this.note(mark)));
  }

  /** The note says where it is; the cursor stays where somebody is writing. */
  show(_line: number): void {}

  focus(): void {
    this.options.area.focus();
  }

  private note({ line, note }: Mark): HTMLElement {
    const words = document.createElement("p");
    words.append(`${t("Line %(line)s: %(note)s", { line, note: note.replaceAll("`", "") || t("look here") })} `);
    const go = Object.assign(document.createElement("button"), {
      type: "button",
      className: "link-button",
      textContent: t("Go to line %(line)s", { line }),
    });
    go.addEventListener("click", () => this.goTo(line));
    words.append(go);
    return words;
  }

  private goTo(line: number): void {
    const { area } = this.options;
    const lines = area.value.split("\n");
    const from = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
    area.focus();
    area.setSelectionRange(from, from + (lines[line - 1]?.length ?? 0));
  }

  private key(event: KeyboardEvent): void {
    if (event.key !== "Enter" || event.isComposing) return;
    if (event.ctrlKey || event.metaKey) this.options.onCheck();
    else if (event.shiftKey) this.options.onRun();
    else if (!this.newLine()) return;
    event.preventDefault();
  }

  /** The next line begins where this one does, a level deeper behind a colon. */
  private newLine(): boolean {
    const { area } = this.options;
    const line = area.value.slice(0, area.selectionStart).split("\n").at(-1) ?? "";
    const indent = /^\s*/.exec(line)?.[0] ?? "";
    const deeper = line.trimEnd().endsWith(":") ? "    " : "";
    if (!indent && !deeper) return false;
    this.insert(`\n${indent}${deeper}`);
    return true;
  }

  /** As if typed, so that it can be undone; browsers without that get the plain way. */
  private insert(text: string): void {
    const { area } = this.options;
    area.focus();
    if (document.execCommand("insertText", false, text)) return;
    area.setRangeText(text, area.selectionStart, area.selectionEnd, "end");
    this.options.onChange();
  }
}

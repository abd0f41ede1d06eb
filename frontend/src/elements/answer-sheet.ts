// Questions with their fields; what is answered is a sheet of text, a line for each, as core/answers.py reads it.

import { typing } from "../keys";
import type { Surface } from "../surface";

export class AnswerSheet extends HTMLElement implements Surface {
  private ready = false;

  connectedCallback(): void {
    if (this.ready) return;
    this.ready = true;
    this.addEventListener("input", () => this.dispatchEvent(new CustomEvent("edited", { bubbles: true })));
    this.addEventListener("keydown", (event) => {
      this.chooseByLetter(event);
      // Where nobody types, the workspace hears it itself.
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && typing(event)) {
        event.preventDefault();
        this.dispatchEvent(new CustomEvent("check", { bubbles: true }));
      }
    });
  }

  get value(): string {
    const lines = this.questions.map((each) => `${each.dataset["question"] ?? ""}: ${answerOf(each)}`.trimEnd());
    return `${[this.dataset["head"] ?? "", ...lines].join("\n")}\n`;
  }

  set value(text: string) {
    const given = new Map(text.split("\n").map((line) => [line.slice(0, line.indexOf(":")).trim(), line.slice(line.indexOf(":") + 1).trim()]));
    for (const each of this.questions) {
      const answer = given.get(each.dataset["question"] ?? "") ?? "";
      for (const field of fieldsOf(each)) {
        if (field instanceof HTMLInputElement && field.type === "radio") field.checked = field.value === answer;
        else field.value = answer.replaceAll("⏎", "\n");
      }
    }
    this.dispatchEvent(new CustomEvent("edited", { bubbles: true }));
  }

  mark(): void {
    // What there is to say stands in the verdict, question by question.
  }

  override focus(): void {
    this.querySelector<HTMLElement>("input:checked, input, textarea")?.focus();
  }

  private get questions(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>("[data-question]")];
  }

  private chooseByLetter(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { target } = event;
    if (!(target instanceof HTMLInputElement) || target.type !== "radio") return;
    const number = "abcdefghij".indexOf(event.key.toLowerCase());
    const option = number < 0 ? undefined : target.closest("fieldset")?.querySelectorAll<HTMLInputElement>('input[type="radio"]')[number];
    if (!option) return;
    event.stopPropagation();
    option.checked = true;
    option.focus();
    option.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

function fieldsOf(question: HTMLElement): NodeListOf<HTMLInputElement | HTMLTextAreaElement> {
  return question.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea");
}

function answerOf(question: HTMLElement): string {
  const fields = [...fieldsOf(question)];
  const chosen = fields.find((field) => !(field instanceof HTMLInputElement && field.type === "radio") || field.checked);
  return (chosen?.value ?? "").trim().replaceAll("\n", "⏎");
}

customElements.define("answer-sheet", AnswerSheet);

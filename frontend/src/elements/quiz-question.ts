// A question: choose, answer, read the reasons; the server knows which is right.

import { announce } from "../announce";
import { post, replace } from "../post";

export class QuizQuestion extends HTMLElement {
  private listening = false;

  connectedCallback(): void {
    if (this.listening) return;
    this.listening = true;
    this.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.answer(event.target as HTMLFormElement);
    });
    this.addEventListener("keydown", (event) => this.chooseByLetter(event));
    this.addEventListener("input", () => this.classList.add("chosen"));
  }

  get settled(): boolean {
    return this.dataset["answered"] === "yes";
  }

  private async answer(form: HTMLFormElement): Promise<void> {
    const fields = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
    const said = await post(form.action, fields);
    if (said.status !== 200) {
      this.complain(form, said.text);
      return;
    }
    this.dataset["answered"] = "yes";
    replace(this, said.text);
    const reason = this.querySelector<HTMLElement>(".reason");
    reason?.focus({ preventScroll: true });
    announce(this.querySelector(".option-said")?.textContent?.trim() ?? "");
    this.dispatchEvent(new CustomEvent("settled", { bubbles: true }));
  }

  private complain(form: HTMLFormElement, html: string): void {
    const text = new DOMParser().parseFromString(html, "text/html").body.textContent ?? "";
    const place = form.querySelector<HTMLElement>(".options-trouble") ?? document.createElement("p");
    place.className = "options-trouble";
    place.textContent = text.replace(/\s+/g, " ").trim();
    form.append(place);
    announce(place.textContent);
  }

  private chooseByLetter(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (!(event.target instanceof HTMLInputElement) || event.target.type !== "radio") return;
    const number = "abcdefghij".indexOf(event.key.toLowerCase());
    const options = this.querySelectorAll<HTMLInputElement>('input[name="choice"]');
    const option = number < 0 ? undefined : options[number];
    if (!option || option.disabled) return;
    option.checked = true;
    option.focus();
    this.classList.add("chosen");
  }
}

customElements.define("quiz-question", QuizQuestion);

// Saves what somebody types, a moment after they stop, and says in words how that went.

import { type Answer, post } from "./post";

const AFTER = 600;

export class Saver {
  private saved: string;
  private timer = 0;

  constructor(
    private readonly place: HTMLElement,
    private readonly address: string,
    private readonly text: () => string,
  ) {
    this.saved = text();
    addEventListener("beforeunload", (event) => {
      if (this.text() !== this.saved) event.preventDefault();
    });
    addEventListener("pagehide", () => void this.save());
  }

  later(): void {
    this.tell("Saving");
    this.hold();
    this.timer = window.setTimeout(() => void this.save(), AFTER);
  }

  /** Somebody else is about to save the same text. */
  hold(): void {
    clearTimeout(this.timer);
  }

  async save(): Promise<void> {
    this.hold();
    const code = this.text();
    if (code === this.saved) return this.tell("Saved");
    const answer = await post(this.address, { code });
    if (answer.ok) this.isSaved(code);
    else this.complain(answer);
  }

  isSaved(code: string, words = "Saved"): void {
    this.saved = code;
    if (this.text() === code) this.tell(words);
  }

  complain(answer: Answer): void {
    this.tell(answer.status === 0 ? "Not saved: Marathon has stopped." : "Not saved.", "amber");
    this.offer("Try again", () => void this.save());
    this.offer("Copy the code", () => void navigator.clipboard.writeText(this.text()));
  }

  offer(words: string, act: () => void): void {
    const button = Object.assign(document.createElement("button"), {
      type: "button",
      className: "link-button",
      textContent: words,
    });
    button.addEventListener("click", act);
    this.place.append(" ", button);
  }

  private tell(words: string, tone = ""): void {
    if (this.place.textContent !== words) this.place.textContent = words;
    this.place.dataset["tone"] = tone;
  }
}

// Hints, one at a time; each one that is opened is noted, and costs nothing.

import { announce } from "../announce";
import { post, replace } from "../post";

export class HintLadder extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.open();
    });
    // One press shows the first hint: opening an empty ladder would be a step without a result.
    this.addEventListener("toggle", () => this.openFirst(), true);
  }

  /** The next hint, or the ladder as it is when all are open. */
  async open(): Promise<void> {
    const form = this.querySelector("form");
    const button = form?.querySelector("button");
    if (!form || !button) return this.unfold();
    const said = await post(form.action, { number: button.value });
    if (said.status !== 200) return;
    replace(this, said.text);
    this.unfold();
    const newest = [...this.querySelectorAll<HTMLElement>(".ladder-text")].at(-1);
    newest?.scrollIntoView({ block: "nearest" });
    announce(newest?.textContent?.replace(/\s+/g, " ").trim() ?? "");
    this.querySelector<HTMLElement>("form button, summary")?.focus({ preventScroll: true });
  }

  private openFirst(): void {
    const ladder = this.querySelector("details");
    if (ladder?.open && !this.querySelector(".ladder-text")) void this.open();
  }

  private unfold(): void {
    const ladder = this.querySelector("details");
    if (ladder) ladder.open = true;
  }
}

customElements.define("hint-ladder", HintLadder);

// The pace: a slider that says its hours, and two buttons for whoever cannot or will not drag.

import { t } from "../words";

export class PaceSlider extends HTMLElement {
  private listening = false;

  connectedCallback(): void {
    if (this.listening) return;
    this.listening = true;
    this.addEventListener("input", () => this.show());
    this.addEventListener("click", (event) => this.step(event));
    for (const button of this.querySelectorAll<HTMLElement>("[data-step]")) button.hidden = false;
    this.show();
  }

  private get range(): HTMLInputElement | null {
    return this.querySelector("input[type=range]");
  }

  private step(event: Event): void {
    const button = (event.target as Element).closest<HTMLElement>("[data-step]");
    if (!button || !this.range) return;
    if (button.dataset["step"] === "up") this.range.stepUp();
    else this.range.stepDown();
    this.range.dispatchEvent(new Event("input", { bubbles: true }));
  }

  private show(): void {
    const said = this.querySelector("output");
    if (!said || !this.range || this.range.dataset["unset"] === "yes") {
      if (this.range) this.range.dataset["unset"] = "";
      return;
    }
    said.textContent = t("%(number)s h", { number: Number(this.range.value) }).replace(" ", "\u00a0");
  }
}

customElements.define("pace-slider", PaceSlider);

// The same step in TensorFlow and in PyTorch; choosing one chooses it for the whole page and for later.

import { post } from "../post";
import { runnerOf } from "../runner";
import { t } from "../words";

export class FrameworkTabs extends HTMLElement {
  private buttons: HTMLButtonElement[] = [];

  connectedCallback(): void {
    if (this.buttons.length) return;
    const list = document.createElement("div");
    list.className = "tab-list";
    list.setAttribute("role", "tablist");
    list.setAttribute("aria-label", t("Framework"));
    for (const tab of this.tabs()) list.append(this.button(tab));
    list.addEventListener("keydown", (event) => this.move(event));
    this.prepend(list);
    this.show(this.dataset["chosen"] ?? "");
  }

  show(framework: string): void {
    for (const tab of this.tabs()) tab.hidden = tab.dataset["framework"] !== framework;
    for (const button of this.buttons) {
      const on = button.dataset["framework"] === framework;
      button.setAttribute("aria-selected", String(on));
      button.tabIndex = on ? 0 : -1;
    }
  }

  private choose(framework: string): void {
    for (const tabs of document.querySelectorAll<FrameworkTabs>("framework-tabs")) tabs.show(framework);
    runnerOf(this).kernel.restart(framework);
    void post(`/lessons/${this.dataset["lesson"] ?? ""}/framework`, { framework });
  }

  private button(tab: HTMLElement): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "tab-button";
    button.id = `${tab.id}-tab`;
    button.setAttribute("role", "tab");
    button.setAttribute("aria-controls", tab.id);
    button.dataset["framework"] = tab.dataset["framework"] ?? "";
    button.textContent = tab.querySelector(".tab-title")?.textContent ?? "";
    button.addEventListener("click", () => this.choose(button.dataset["framework"] ?? ""));
    tab.setAttribute("role", "tabpanel");
    tab.setAttribute("aria-labelledby", button.id);
    tab.removeAttribute("aria-label");
    tab.querySelector<HTMLElement>(".tab-title")?.classList.add("unseen");
    this.buttons.push(button);
    return button;
  }

  private move(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const here = this.buttons.findIndex((button) => button === document.activeElement);
    const next = this.buttons[(here + step + this.buttons.length) % this.buttons.length];
    next?.focus();
    next?.click();
  }

  private tabs(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(":scope > .tab")];
  }
}

customElements.define("framework-tabs", FrameworkTabs);

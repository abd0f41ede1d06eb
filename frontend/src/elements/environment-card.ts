// The libraries a lesson needs: getting them with one press, and how far that is.

import { post } from "../post";

const EVERY = 1000;

export class EnvironmentCard extends HTMLElement {
  private timer = 0;

  connectedCallback(): void {
    this.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.start(event.target as HTMLFormElement);
    });
    if (this.dataset["state"] === "running") this.wait();
  }

  disconnectedCallback(): void {
    clearTimeout(this.timer);
  }

  private async start(form: HTMLFormElement): Promise<void> {
    this.show((await post(form.action, {})).text);
  }

  private wait(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.look(), EVERY);
  }

  private async look(): Promise<void> {
    const answer = await fetch(`/environments/${this.dataset["key"] ?? ""}`, { headers: { "X-Fragment": "1" } });
    if (answer.ok) this.show(await answer.text());
    else this.wait();
  }

  private show(html: string): void {
    const fresh = new DOMParser().parseFromString(html, "text/html").querySelector<HTMLElement>("environment-card");
    if (!fresh) return;
    this.dataset["state"] = fresh.dataset["state"] ?? "";
    this.replaceChildren(...fresh.childNodes);
    if (this.dataset["state"] === "running") this.wait();
  }
}

customElements.define("environment-card", EnvironmentCard);

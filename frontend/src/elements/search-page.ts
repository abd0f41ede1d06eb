// Search: results come while one types; arrows move through them, Enter opens, Escape goes back to the field.

import { announce } from "../announce";
import { replace } from "../post";

const PAUSE = 120;

export class SearchPage extends HTMLElement {
  private listening = false;
  private waiting = 0;
  private asked = 0;

  connectedCallback(): void {
    if (this.listening) return;
    this.listening = true;
    this.addEventListener("input", () => this.wait());
    this.addEventListener("keydown", (event) => this.move(event));
  }

  private get field(): HTMLInputElement | null {
    return this.querySelector("input[type=search]");
  }

  private wait(): void {
    window.clearTimeout(this.waiting);
    this.waiting = window.setTimeout(() => void this.look(), PAUSE);
  }

  private async look(): Promise<void> {
    const place = this.querySelector("[data-role=results]");
    const address = `/search?q=${encodeURIComponent(this.field?.value ?? "")}`;
    const number = ++this.asked;
    const answer = await fetch(address, { headers: { "X-Fragment": "1" } }).catch(() => undefined);
    // An answer that comes after a later question is no answer any more.
    if (!answer?.ok || !place || number !== this.asked) return;
    replace(place, await answer.text());
    history.replaceState(null, "", address);
    announce(place.querySelector("[data-said]")?.textContent?.trim() ?? "");
  }

  private move(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const links = [...this.querySelectorAll<HTMLElement>("a.result-title")];
    const now = links.indexOf(document.activeElement as HTMLElement);
    const inside = now >= 0 || document.activeElement === this.field;
    if (!inside) return;
    if (event.key === "ArrowDown") links[Math.min(now + 1, links.length - 1)]?.focus();
    else if (event.key === "ArrowUp") (links[now - 1] ?? this.field)?.focus();
    else if (event.key === "Escape" && now >= 0) this.field?.focus();
    else return;
    event.preventDefault();
  }
}

customElements.define("search-page", SearchPage);

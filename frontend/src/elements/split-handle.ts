// The bar between two panes: dragged, or moved with the arrow keys; it remembers, and Enter puts it back.

import { t } from "../words";

const STEP = 24;

export class SplitHandle extends HTMLElement {
  connectedCallback(): void {
    this.tabIndex = 0;
    this.setAttribute("role", "separator");
    this.setAttribute("aria-orientation", this.vertical ? "vertical" : "horizontal");
    this.title = t("Drag, or use the arrow keys. Enter puts it back.");
    this.addEventListener("pointerdown", (event) => this.drag(event));
    this.addEventListener("keydown", (event) => this.key(event));
    this.addEventListener("dblclick", () => this.reset());
    const kept = Number(localStorage.getItem(this.name));
    if (kept) this.set(kept);
    else this.tellValue();
  }

  private get vertical(): boolean {
    return this.dataset["direction"] === "vertical";
  }

  private get name(): string {
    return `split-${this.dataset["target"] ?? ""}`;
  }

  /** The pane before the handle, whose size it sets. */
  private get pane(): HTMLElement | null {
    let before = this.previousElementSibling;
    while (before instanceof HTMLElement && before.offsetParent === null) before = before.previousElementSibling;
    return before instanceof HTMLElement ? before : null;
  }

  private get size(): number {
    const box = this.pane?.getBoundingClientRect();
    return (this.vertical ? box?.width : box?.height) ?? 0;
  }

  private get room(): number {
    const box = this.parentElement?.getBoundingClientRect();
    return (this.vertical ? box?.width : box?.height) ?? 0;
  }

  private drag(event: PointerEvent): void {
    event.preventDefault();
    this.setPointerCapture(event.pointerId);
    const start = this.size - (this.vertical ? event.clientX : event.clientY);
    const move = (now: PointerEvent): void => this.set(start + (this.vertical ? now.clientX : now.clientY));
    this.addEventListener("pointermove", move);
    const end = (): void => {
      this.removeEventListener("pointermove", move);
      this.keep();
    };
    this.addEventListener("pointerup", end, { once: true });
    this.addEventListener("pointercancel", end, { once: true });
  }

  private key(event: KeyboardEvent): void {
    const less = this.vertical ? "ArrowLeft" : "ArrowUp";
    const more = this.vertical ? "ArrowRight" : "ArrowDown";
    const wanted = new Map([
      [less, this.size - STEP],
      [more, this.size + STEP],
      ["Home", 0],
      ["End", this.room],
    ]).get(event.key);
    if (event.key === "Enter") this.reset();
    else if (wanted === undefined) return;
    else this.set(wanted);
    event.preventDefault();
    this.keep();
  }

  private set(size: number): void {
    const least = this.vertical ? 280 : 120;
    const bounded = Math.round(Math.max(least, Math.min(size, this.room - (this.vertical ? 420 : 160))));
    document.documentElement.style.setProperty(`--${this.name}`, `${bounded}px`);
    this.toggleAttribute("data-moved", true);
    this.tellValue();
  }

  private keep(): void {
    if (this.hasAttribute("data-moved")) localStorage.setItem(this.name, String(Math.round(this.size)));
  }

  private reset(): void {
    document.documentElement.style.removeProperty(`--${this.name}`);
    localStorage.removeItem(this.name);
    this.removeAttribute("data-moved");
    this.tellValue();
  }

  private tellValue(): void {
    this.setAttribute("aria-valuemin", "0");
    this.setAttribute("aria-valuemax", "100");
    this.setAttribute("aria-valuenow", String(Math.round((100 * this.size) / Math.max(this.room, 1))));
  }
}

customElements.define("split-handle", SplitHandle);

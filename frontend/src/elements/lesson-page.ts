// The lesson as a whole: where the reader is, how much is left, what is the next thing to do, where they stopped.

import { post } from "../post";
import { t } from "../words";

interface Turn extends HTMLElement {
  readonly settled: boolean;
}

const TURNS = "code-cell, predict-cell, quiz-question, explorable-play";
const STAYS = 2500;

export class LessonPage extends HTMLElement {
  private parts: HTMLElement[] = [];
  private here = -1;
  private timer = 0;
  private sent = "";
  private frame = 0;

  connectedCallback(): void {
    this.parts = [...this.querySelectorAll<HTMLElement>(".part")];
    this.sent = this.dataset["stopped"] ?? "";
    this.preparePartBar();
    this.resume();
    addEventListener("scroll", () => this.look(), { passive: true });
    addEventListener("resize", () => this.look(), { passive: true });
    for (const happening of ["settled", "chosen"]) this.addEventListener(happening, () => this.markTurn());
    addEventListener("pagehide", () => this.remember());
    this.look();
    queueMicrotask(() => this.markTurn());
  }

  /** Once a frame, however fast the page moves. */
  private look(): void {
    if (this.frame) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.find();
    });
  }

  private find(): void {
    const line = innerHeight * 0.4;
    const bottom = scrollY + innerHeight >= document.documentElement.scrollHeight - 4;
    const passed = this.parts.filter((part) => part.getBoundingClientRect().top < line).length - 1;
    const here = bottom ? this.parts.length - 1 : Math.max(passed, 0);
    if (here !== this.here) this.enter(here);
  }

  private enter(here: number): void {
    this.here = here;
    const entries = this.querySelectorAll<HTMLElement>("#rail li");
    for (const [number, entry] of entries.entries()) {
      entry.dataset["state"] = number < here ? "behind" : number === here ? "here" : "ahead";
      const link = entry.querySelector("a");
      if (number === here) link?.setAttribute("aria-current", "location");
      else link?.removeAttribute("aria-current");
    }
    this.tellLeft();
    this.tellPartBar();
    this.markTurn();
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.remember(), STAYS);
  }

  private tellLeft(): void {
    const left = this.parts.slice(this.here).reduce((sum, part) => sum + Number(part.dataset["minutes"] ?? 0), 0);
    const place = this.querySelector<HTMLElement>(".rail-left");
    const shown = place?.querySelector("b");
    if (!place || !shown) return;
    shown.textContent = left < 90 ? t("%(number)s min", { number: Math.max(1, Math.round(left)) }) : t("%(number)s h", { number: (left / 60).toFixed(1) });
    place.hidden = false;
  }

  private preparePartBar(): void {
    const bar = this.bar();
    if (!bar) return;
    bar.hidden = false;
    const rail = this.querySelector<HTMLElement>("#rail");
    const open = (on: boolean): void => {
      bar.setAttribute("aria-expanded", String(on));
      this.toggleAttribute("data-contents", on);
    };
    bar.addEventListener("click", () => open(bar.getAttribute("aria-expanded") !== "true"));
    rail?.addEventListener("click", (event) => {
      if (event.target instanceof Element && event.target.closest("a")) open(false);
    });
    this.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !this.hasAttribute("data-contents")) return;
      open(false);
      bar.focus();
    });
  }

  private tellPartBar(): void {
    const bar = this.bar();
    const title = this.parts[this.here]?.querySelector("h2")?.textContent?.trim() ?? "";
    const text = bar?.querySelector(".part-bar-text");
    if (text) text.textContent = t("Part %(number)s of %(all)s, %(title)s", { number: this.here + 1, all: this.parts.length, title });
    bar?.querySelector("rect")?.setAttribute("width", `${(100 * (this.here + 1)) / this.parts.length}%`);
  }

  /** One filled button at a time: the first thing here or below that is not done. */
  private markTurn(): void {
    const start = this.parts[Math.max(this.here, 0)];
    let found = false;
    for (const turn of this.querySelectorAll<Turn>(TURNS)) {
      const below = !start || start.contains(turn) || !!(start.compareDocumentPosition(turn) & Node.DOCUMENT_POSITION_FOLLOWING);
      const visible = turn.offsetParent !== null;
      const next: boolean = !found && below && visible && !turn.settled;
      found ||= next;
      for (const button of turn.querySelectorAll<HTMLElement>('[data-role="run"], [data-role="answer"], [data-role="expect"], [data-role="this-one"]')) {
        button.dataset["kind"] = next && !button.hasAttribute("data-quiet") ? "primary" : "secondary";
      }
    }
  }

  private resume(): void {
    const stopped = this.dataset["stopped"];
    const label = this.querySelector<HTMLElement>(".stopped-here");
    if (!stopped || !label || (location.hash && location.hash !== `#${stopped}`)) return;
    this.classList.add("resumed");
    const [entry] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    if (!location.hash && entry?.type === "navigate") this.goTo(stopped);
  }

  /** Now, and once more when fonts and the other elements have taken their places, unless the reader moved. */
  private goTo(anchor: string): void {
    const go = (): void => document.getElementById(anchor)?.scrollIntoView({ block: "start", behavior: "instant" });
    let moved = false;
    for (const happening of ["wheel", "touchmove", "keydown", "pointerdown"]) {
      addEventListener(happening, () => (moved = true), { once: true, passive: true });
    }
    requestAnimationFrame(go);
    const loaded = new Promise((done) => addEventListener("load", done, { once: true }));
    const ready = document.readyState === "complete" ? Promise.resolve() : loaded;
    void Promise.all([document.fonts.ready, ready]).then(() => {
      if (!moved) go();
    });
  }

  private remember(): void {
    const anchor = this.here <= 0 ? "" : (this.parts[this.here]?.querySelector("h2")?.id ?? "");
    if (anchor === this.sent) return;
    this.sent = anchor;
    void post(`/lessons/${this.dataset["lesson"] ?? ""}/place`, { anchor }).catch(() => {
      this.sent = "";
    });
  }

  private bar(): HTMLButtonElement | null {
    return this.querySelector<HTMLButtonElement>('[data-role="part-bar"]');
  }
}

customElements.define("lesson-page", LessonPage);

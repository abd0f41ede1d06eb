// The time that is left, by the minute; said aloud three times, and at its end the page is asked for anew.

import { announce } from "../announce";
import { t, tn } from "../words";

const SAID = [10, 5, 1];

export class ExamClock extends HTMLElement {
  private timer = 0;

  connectedCallback(): void {
    this.timer = window.setInterval(() => this.tick(), 1000);
  }

  disconnectedCallback(): void {
    clearInterval(this.timer);
  }

  private tick(): void {
    const seconds = Number(this.dataset["ends"]) - Date.now() / 1000;
    // The server decides when the time is over, and ends the exam.
    if (seconds <= 0) {
      clearInterval(this.timer);
      this.dispatchEvent(new CustomEvent("time-over", { bubbles: true }));
      window.setTimeout(() => location.reload(), 1200);
      return;
    }
    this.show(Math.max(1, Math.round(seconds / 60)));
  }

  private show(minutes: number): void {
    const place = this.querySelector("[data-role=left]");
    const hours = Math.floor(minutes / 60);
    const rest = String(minutes % 60).padStart(2, "0");
    const words = hours ? t("%(hours)s h %(minutes)s", { hours, minutes: rest }).replaceAll(" ", "\u00a0") : t("%(number)s min", { number: minutes }).replace(" ", "\u00a0");
    if (!place || place.textContent === words) return;
    place.textContent = words;
    if (SAID.includes(minutes)) announce(tn("%(num)s minute left", "%(num)s minutes left", minutes));
  }
}

customElements.define("exam-clock", ExamClock);

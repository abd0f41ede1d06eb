// What was written for an exercise, in a panel over the workspace; without a script it is a page of its own.

import { announce } from "./announce";
import { post, replace } from "./post";

export interface HistoryOptions {
  panel: HTMLDialogElement;
  /** Where the pieces of the history come from. */
  address: string;
  /** So that the history has the last word too. */
  before: () => Promise<unknown>;
  onRestored: (code: string, mark: string) => void;
}

export class HistoryPanel {
  constructor(private readonly options: HistoryOptions) {
    const { panel } = options;
    panel.addEventListener("click", (event) => this.pressed(event));
    panel.addEventListener("submit", (event) => this.submitted(event));
  }

  async open(): Promise<void> {
    await this.options.before();
    if (await this.load(this.options.address)) this.options.panel.showModal();
  }

  private async load(address: string): Promise<boolean> {
    const answer = await fetch(address, { headers: { "X-Fragment": "1" } }).catch(() => null);
    if (!answer?.ok) return false;
    replace(this.place, await answer.text());
    return true;
  }

  private pressed(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : null;
    if (target === this.options.panel || target?.closest('[data-role="close-history"]')) return this.options.panel.close();
    const link = target?.closest<HTMLAnchorElement>("a[data-history]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void this.follow(link);
  }

  private async follow(link: HTMLAnchorElement): Promise<void> {
    const list = link.closest(".history-list") !== null;
    const top = this.place.querySelector(".history-list")?.scrollTop ?? 0;
    if (!(await this.load(link.href))) return;
    this.place.querySelector(".history-list")?.scrollTo({ top });
    const chosen = list ? ".history-list a[aria-current]" : ".history-against a[aria-current]";
    this.place.querySelector<HTMLElement>(chosen)?.focus({ preventScroll: true });
    const words = ["#version-title", ".history-summary"].map((each) => this.place.querySelector(each)?.textContent ?? "");
    announce(words.join(". "));
  }

  private submitted(event: SubmitEvent): void {
    const form = event.target as HTMLFormElement;
    const button = event.submitter as HTMLButtonElement | null;
    if (form.dataset["role"] !== "restore" || !button) return;
    event.preventDefault();
    void post(form.action, { version: button.value }).then((answer) => {
      if (!answer.ok) return;
      const { code, mark } = JSON.parse(answer.text) as { code: string; mark: string };
      this.options.panel.close();
      this.options.onRestored(code, mark);
    });
  }

  private get place(): HTMLElement {
    const place = this.options.panel.querySelector<HTMLElement>('[data-role="history-place"]');
    if (!place) throw new Error("a history without its place");
    return place;
  }
}

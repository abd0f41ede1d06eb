// Predict, then run: the cell stays quiet until somebody has said what they expect, or skips it.

import { announce } from "../announce";
import type { End, Kernel, Listener } from "../kernel";
import { Output } from "../output";
import { post } from "../post";
import { CodeCell } from "./code-cell";
import { t } from "../words";

export class PredictCell extends CodeCell {
  private unseen: Output | null = null;

  override connectedCallback(): void {
    if (this.output) return;
    super.connectedCallback();
    this.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.press();
    });
    this.addEventListener("input", () => this.refresh());
    this.addEventListener("keydown", (event) => this.chooseByLetter(event));
    this.prepareAsk();
  }

  override get settled(): boolean {
    return this.dataset["predict"] === "settled";
  }

  protected override get editable(): boolean {
    return this.settled;
  }

  protected override async press(): Promise<void> {
    if (this.settled) return super.press();
    const choice = this.chosen();
    if (choice === "") {
      announce(t("Choose what you expect first, or skip it."));
      this.field()?.focus();
      return;
    }
    await this.commit(choice);
  }

  override async execute(kernel: Kernel, quiet: boolean): Promise<End> {
    this.unseen = quiet && !this.settled ? new Output(document.createElement("div")) : null;
    return super.execute(kernel, quiet);
  }

  protected override listener(kernel: Kernel): Listener {
    const heard = super.listener(kernel);
    const { unseen } = this;
    if (!unseen) return heard;
    return { ...heard, text: () => undefined, picture: () => undefined, html: () => undefined };
  }

  protected override finish(end: End, kernel: Kernel, quiet: boolean): void {
    if (!this.unseen) return super.finish(end, kernel, quiet);
    this.unseen = null;
    super.finish({ how: end.how, seconds: end.seconds }, kernel, quiet);
    if (end.how === "done") this.become("quiet");
    this.refresh();
  }

  /** Remembers what was chosen (nothing, if it was skipped), runs the cell and shows both side by side. */
  private async commit(choice: string): Promise<void> {
    const form = this.form();
    this.lock(true);
    this.dataset["predict"] = "locked";
    const said = await post(form.action, { choice });
    if (said.status !== 200) {
      this.unlock(said.text);
      return;
    }
    this.dataset["predict"] = "settled";
    await this.runner.run(this);
    const typed = this.form().querySelector("textarea") !== null && choice !== "";
    const text = typed ? (await post(`${form.action}/outcome`, { output: this.output.printed })).text : said.text;
    this.piece("ask").innerHTML = text;
    announce(this.querySelector(".reason")?.textContent?.replace(/\s+/g, " ").trim() ?? "");
    this.refresh();
    this.dispatchEvent(new CustomEvent("settled", { bubbles: true }));
  }

  private prepareAsk(): void {
    if (this.settled) return;
    const skip = this.querySelector<HTMLButtonElement>('[data-role="skip"]');
    if (skip) {
      skip.hidden = false;
      skip.addEventListener("click", () => void this.commit(""));
    }
    const commit = this.querySelector<HTMLElement>('[data-role="commit"]');
    if (commit) commit.hidden = true;
    this.refresh();
  }

  /** Run is quiet until there is a prediction; that stays true when the page asks for it again. */
  private refresh(): void {
    const waits = !this.settled && this.chosen() === "";
    this.button("run").toggleAttribute("data-quiet", waits);
    this.button("run").title = waits ? t("Choose what you expect first") : "";
    this.dispatchEvent(new CustomEvent("chosen", { bubbles: true }));
  }

  private chooseByLetter(event: KeyboardEvent): void {
    if (this.settled || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!(event.target instanceof HTMLInputElement) || event.target.type !== "radio") return;
    const number = "abcdefghij".indexOf(event.key.toLowerCase());
    const options = this.querySelectorAll<HTMLInputElement>('input[type="radio"]');
    const option = number < 0 ? undefined : options[number];
    if (!option) return;
    option.checked = true;
    option.focus();
    this.refresh();
  }

  private chosen(): string {
    return String(new FormData(this.form()).get("choice") ?? "");
  }

  private lock(on: boolean): void {
    for (const field of this.form().querySelectorAll<HTMLInputElement>("input, textarea, button")) field.disabled = on;
  }

  private unlock(reason: string): void {
    this.lock(false);
    this.dataset["predict"] = "waiting";
    this.output.say(new DOMParser().parseFromString(reason, "text/html").body.textContent ?? "");
  }

  private field(): HTMLElement | null {
    return this.form().querySelector<HTMLElement>("input, textarea");
  }

  private form(): HTMLFormElement {
    const form = this.piece("ask").querySelector("form");
    if (!form) throw new Error("a prediction without its form");
    return form;
  }
}

customElements.define("predict-cell", PredictCell);

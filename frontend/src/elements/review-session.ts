// One review after another without a new page: keys, focus, and what is said; the server keeps every grade first.

import { announce } from "../announce";
import { key } from "../keys";
import { replace } from "../post";
import type { CodeEditor } from "./code-editor";
import { t } from "../words";

export class ReviewSession extends HTMLElement {
  private busy = false;

  connectedCallback(): void {
    this.addEventListener("submit", (event) => this.submitted(event));
    this.addEventListener("click", (event) => this.followed(event));
    this.addEventListener("keydown", (event) => this.leaveField(event));
    this.addEventListener("check", () => this.press('[data-role="check-button"]'));
    this.addEventListener("run", () => this.press('[data-role="check-button"]'));
    key(" ", () => this.press('[data-role="turn-button"]'));
    for (const rating of ["1", "2", "3", "4"]) key(rating, () => this.press(`.grade[value="${rating}"]`));
    key("z", () => this.press(".session-undo"));
    key("r", () => this.press('[data-role="run"] > button, [data-role="check-button"]'));
    key("e", () => this.edit());
    key("Escape", () => this.press('[data-role="stop"]'));
    this.prepare();
  }

  private press(selector: string): void {
    this.querySelector<HTMLElement>(selector)?.click();
  }

  private submitted(event: SubmitEvent): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const button = event.submitter as HTMLButtonElement | null;
    const fields = new URLSearchParams([...new FormData(form, button)].map(([name, value]) => [name, String(value)]));
    const method = (button?.getAttribute("formmethod") ?? form.method).toUpperCase();
    const address = button?.getAttribute("formaction") ?? form.action;
    void this.send(form, method, address, fields);
  }

  private followed(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>('[data-role="early"]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void this.send(link, "GET", link.href, new URLSearchParams());
  }

  private async send(from: Element, method: string, address: string, fields: URLSearchParams): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.setAttribute("aria-busy", "true");
    const role = (from as HTMLElement).dataset["role"] ?? "";
    const answer = await ask(method, address, fields);
    this.busy = false;
    this.removeAttribute("aria-busy");
    if (!answer.ok) return this.complain(from, answer.status);
    if (role === "run") return this.showRun(answer.text);
    replace(this, answer.text);
    this.prepare();
    this.count();
    this.look(role);
  }

  /** Where one looks next: at the answer that was asked for, or at what comes now. */
  private look(role: string): void {
    const answer = this.querySelector<HTMLElement>('[data-role="answer"]');
    const title = this.querySelector<HTMLElement>('[data-role="title"]');
    (answer ?? title)?.focus({ preventScroll: answer === null });
    if (!answer) window.scrollTo({ top: 0 });
    const graded = role === "grades" ? this.text(".session-graded span") : "";
    const said = answer ? this.text(".answer-facts") || this.text(".review-verdict h2") || this.text(".answer-text") : this.text("h1");
    announce([this.text(".session-note"), graded, said].filter(Boolean).join(" "));
  }

  private text(selector: string): string {
    return this.querySelector(selector)?.textContent?.replace(/\s+/g, " ").trim() ?? "";
  }

  private showRun(html: string): void {
    const place = this.querySelector<HTMLElement>('[data-role="run-result"]');
    if (!place) return;
    replace(place, html);
    place.hidden = false;
    place.scrollIntoView({ block: "nearest" });
    announce(`${this.text(".run-state")} ${this.text(".run-body")}`);
  }

  private complain(from: Element, status: number): void {
    const place = this.querySelector<HTMLElement>(".session-trouble") ?? document.createElement("p");
    place.className = "session-trouble";
    place.setAttribute("role", "alert");
    place.textContent = status
      ? t("This did not work. Load the page again; every grade you gave before is kept.")
      : t("Marathon does not answer. Start it again; every grade you gave before is kept.");
    from.after(place);
  }

  private edit(): void {
    const editor = this.querySelector<CodeEditor>("code-editor");
    if (editor) return editor.focus();
    const fold = this.querySelector<HTMLDetailsElement>('[data-role="edit"]');
    if (!fold) return;
    fold.open = true;
    fold.querySelector("textarea")?.focus();
  }

  /** Esc leaves a field first; pressed once more it stops. */
  private leaveField(event: KeyboardEvent): void {
    const field = event.target;
    if (event.key === "Escape" && (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) {
      field.blur();
      event.preventDefault();
    }
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey || event.shiftKey) && field instanceof HTMLTextAreaElement) {
      event.preventDefault();
      field.form?.requestSubmit();
    }
  }

  private prepare(): void {
    // The editor is large, and most cards need none.
    if (this.querySelector("code-editor")) void import("./code-editor");
  }

  /** The number beside "Review" in the navigation. */
  private count(): void {
    const due = this.querySelector<HTMLElement>(".session")?.dataset["due"] ?? "0";
    for (const place of document.querySelectorAll<HTMLElement>("[data-review-count]")) {
      place.hidden = due === "0";
      const number = place.querySelector("[data-number]");
      if (number) number.textContent = due;
    }
  }
}

async function ask(method: string, address: string, fields: URLSearchParams): Promise<{ ok: boolean; status: number; text: string }> {
  const url = new URL(address, location.href);
  if (method === "GET") for (const [name, value] of fields) url.searchParams.set(name, value);
  try {
    const answer = await fetch(url, {
      method,
      headers: { "X-Fragment": "1" },
      credentials: "same-origin",
      ...(method === "GET" ? {} : { body: fields }),
    });
    return { ok: answer.ok, status: answer.status, text: await answer.text() };
  } catch {
    return { ok: false, status: 0, text: "" };
  }
}

customElements.define("review-session", ReviewSession);

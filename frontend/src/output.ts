// What a cell puts out: text as a terminal would show it, pictures, tables, and the line that input() waits for.

import { t } from "./words";

const LONGEST = 200_000;
const FOLDED = 40;

/** Text with the carriage returns and backspaces of progress bars applied. */
export class Terminal {
  private lines: string[] = [""];
  private column = 0;
  private length = 0;
  cut = false;

  feed(text: string): void {
    for (const part of text.replace(/\u001b\[[0-9;?]*[A-Za-z]/g, "").split(/(\r\n|\n|\r|\u0008)/)) {
      if (part === "\n" || part === "\r\n") this.newLine();
      else if (part === "\r") this.column = 0;
      else if (part === "\u0008") this.column = Math.max(0, this.column - 1);
      else if (part) this.write(part);
    }
  }

  text(): string {
    return this.lines.join("\n");
  }

  private newLine(): void {
    this.lines.push("");
    this.column = 0;
  }

  private write(part: string): void {
    this.length += part.length;
    if (this.length > LONGEST) {
      this.cut = true;
      return;
    }
    const line = this.lines[this.lines.length - 1] ?? "";
    this.lines[this.lines.length - 1] = line.slice(0, this.column) + part + line.slice(this.column + part.length);
    this.column += part.length;
  }
}

/** Printed text on the page. A program may print faster than a page can show: once a frame is enough. */
class Printed {
  readonly block = element("pre", "out");
  private readonly terminal = new Terminal();
  private waits = false;

  constructor(readonly stream: string) {
    this.block.classList.add(`out-${stream}`);
    this.block.tabIndex = 0;
  }

  feed(text: string): void {
    this.terminal.feed(text);
    if (this.waits) return;
    this.waits = true;
    requestAnimationFrame(() => this.paint());
  }

  private paint(): void {
    this.waits = false;
    const text = this.terminal.text().replace(/\n$/, "");
    this.block.textContent = this.terminal.cut ? `${text}\n${t("(the rest is left out: it is very long)")}` : text;
    this.block.classList.toggle("out-long", text.split("\n", FOLDED + 1).length > FOLDED);
  }
}

export class Output {
  private current: Printed | null = null;
  private named = new Map<string, HTMLElement>();
  private clearNext = false;
  /** Everything that was printed, for comparing with what was expected. */
  printed = "";

  constructor(private readonly host: HTMLElement) {}

  reset(): void {
    this.host.replaceChildren();
    this.host.hidden = true;
    this.current = null;
    this.named.clear();
    this.printed = "";
    this.clearNext = false;
  }

  text(stream: "out" | "err", text: string): void {
    this.clearIfAsked();
    if (stream === "out") this.printed += text;
    if (this.current?.stream !== stream) {
      const printed = new Printed(stream);
      this.add(printed.block);
      this.current = printed;
    }
    this.current.feed(text);
  }

  picture(source: string, description: string, id = ""): void {
    const image = document.createElement("img");
    image.className = "out-picture";
    image.src = source;
    image.alt = description;
    this.place(image, id);
  }

  /** `html` was made harmless by the server. */
  html(html: string, description = "", id = ""): void {
    const block = element("div", "out-html");
    block.tabIndex = 0;
    block.setAttribute("role", "group");
    block.setAttribute("aria-label", description || t("Output"));
    block.innerHTML = html;
    this.place(block, id);
  }

  /** As clear_output(wait=True) does: what comes next takes the place of what is there. */
  clear(): void {
    this.clearNext = true;
  }

  ask(prompt: string, secret: boolean): Promise<string> {
    this.clearIfAsked();
    const form = element("form", "out-ask") as HTMLFormElement;
    const label = element("label", "out-prompt");
    label.textContent = prompt || t("The program waits for a line.");
    const field = document.createElement("input");
    field.type = secret ? "password" : "text";
    field.autocomplete = "off";
    field.spellcheck = false;
    field.setAttribute("autocapitalize", "off");
    label.append(field);
    const button = element("button", "button");
    button.dataset["kind"] = "secondary";
    button.dataset["small"] = "";
    button.textContent = t("Enter");
    form.append(label, button);
    this.add(form);
    field.focus({ preventScroll: true });
    form.scrollIntoView({ block: "nearest" });
    return new Promise((answer) => {
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        const line = element("pre", "out out-answered");
        const said = document.createElement("b");
        said.textContent = secret ? "\u2022".repeat(field.value.length) : field.value;
        line.append(prompt, said);
        form.replaceWith(line);
        answer(field.value);
      });
    });
  }

  /** A sentence about how it ended, made by the server. */
  note(html: string): void {
    const block = element("div", "cell-note");
    block.innerHTML = html;
    this.add(block);
  }

  say(sentence: string): void {
    const block = element("div", "cell-note");
    block.textContent = sentence;
    this.add(block);
  }

  /** A program that is stopped no longer waits for a line. */
  stopAsking(): void {
    for (const form of this.host.querySelectorAll(".out-ask")) form.remove();
  }

  private place(block: HTMLElement, id: string): void {
    this.clearIfAsked();
    const before = id ? this.named.get(id) : undefined;
    if (before?.isConnected) before.replaceWith(block);
    else this.add(block);
    if (id) this.named.set(id, block);
  }

  private add(block: HTMLElement): void {
    this.current = null;
    this.host.append(block);
    this.host.hidden = false;
  }

  private clearIfAsked(): void {
    if (!this.clearNext) return;
    const printed = this.printed;
    this.reset();
    this.printed = printed;
  }
}

function element(tag: string, name: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = name;
  return made;
}

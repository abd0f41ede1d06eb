// A program in blocks: chosen, moved and indented by keys, buttons or dragging. The text area below stays the answer.

import { announce } from "../announce";
import { BlockDrag } from "../block-drag";
import type { Mark } from "../editor-marks";
import { type Block, type Spot, assemble, levelWords } from "../puzzle";
import type { Surface } from "../surface";
import { t } from "../words";

const DEEPEST = 5;

export class ParsonsBlocks extends HTMLElement implements Surface {
  private program: Block[] = [];
  private home = new Map<HTMLElement, HTMLElement>();
  private seen = new Map<string, { block: Block; level: number }[]>();
  private drag: BlockDrag | null = null;

  connectedCallback(): void {
    if (this.drag) return;
    this.area.hidden = true;
    this.style.setProperty("--given", this.dataset["margin"] ?? "0");
    for (const role of ["program", "keys"]) this.piece(role).hidden = false;
    for (const item of this.querySelectorAll<HTMLElement>(".puzzle-pool .block")) this.equip(item);
    this.restore();
    this.addEventListener("click", (event) => this.pressed(event));
    this.addEventListener("keydown", (event) => this.keyed(event));
    this.drag = new BlockDrag(this, this.piece("program"), this.piece("list"), {
      start: (item) => this.spotOf(item),
      move: (item, spot) => this.put(item, spot),
      end: (item) => this.tell(item),
    });
    this.show();
    this.seen.set(this.value, this.program.map((block) => ({ block, level: block.level })));
  }

  get value(): string {
    const { before = "", after = "", margin = "0" } = this.dataset;
    return assemble(this.program, { before, after, margin: Number(margin) });
  }

  /** Code that was here before comes back as it was; the server takes anything else apart. */
  set value(code: string) {
    const { before = "", after = "", margin = "0" } = this.dataset;
    const empty = assemble([], { before, after, margin: Number(margin) }) === code ? [] : undefined;
    const known = this.seen.get(code) ?? empty;
    if (!known) {
      location.reload();
      return;
    }
    for (const { item } of this.program) this.home.get(item)?.append(item);
    this.program = known.map(({ block, level }) => Object.assign(block, { level }));
    this.changed();
  }

  mark(marks: Mark[]): void {
    for (const note of this.querySelectorAll(".block-note")) note.remove();
    for (const item of this.querySelectorAll(".block-marked")) item.classList.remove("block-marked");
    const { line, note } = marks[0] ?? { line: 0, note: "" };
    const block = this.program.findLast((each, place) => this.lineOf(place) <= line && line < this.lineOf(place) + each.text.split("\n").length);
    if (!block) return;
    block.item.classList.add("block-marked");
    if (!note) return;
    const said = Object.assign(document.createElement("p"), { className: "block-note" });
    for (const [number, part] of note.split("`").entries()) {
      said.append(number % 2 ? Object.assign(document.createElement("code"), { textContent: part }) : part);
    }
    block.item.append(said);
  }

  override focus(): void {
    this.querySelector<HTMLElement>(".block-main")?.focus();
  }

  // Making the blocks

  /** A block of the list becomes something that can be pressed and dragged. */
  private equip(item: HTMLElement): void {
    const code = item.querySelector("pre");
    const main = document.createElement("button");
    main.type = "button";
    main.className = "block-main";
    main.setAttribute("aria-describedby", "puzzle-keys");
    const where = Object.assign(document.createElement("span"), { className: "unseen" });
    const grip = Object.assign(document.createElement("span"), { className: "block-grip" });
    const number = Object.assign(document.createElement("span"), { className: "block-number" });
    for (const each of [grip, number]) each.setAttribute("aria-hidden", "true");
    const text = Object.assign(document.createElement("span"), { className: "block-code" });
    text.append(...(code?.querySelector("code")?.childNodes ?? []));
    main.append(number, text, where);
    const tools = Object.assign(document.createElement("span"), { className: "block-tools" });
    tools.append(...[...this.piece("icons").children].map((each) => each.cloneNode(true)));
    item.replaceChildren(main, tools, grip);
    const list = item.parentElement;
    if (list) this.home.set(item, list);
  }

  private restore(): void {
    const placed = JSON.parse(this.dataset["placed"] ?? "[]") as { text: string; level: number; own: boolean }[];
    const free = [...this.querySelectorAll<HTMLElement>(".puzzle-pool .block")];
    for (const { text, level, own } of placed) {
      const found = own ? -1 : free.findIndex((item) => item.dataset["text"] === text);
      const item = found < 0 ? this.ownBlock(text) : (free.splice(found, 1)[0] as HTMLElement);
      this.program.push({ item, text, level });
    }
  }

  /** A line that is in the file and is no block: kept, until somebody puts it away. */
  private ownBlock(text: string): HTMLElement {
    const item = Object.assign(document.createElement("li"), { className: "block" });
    item.dataset["text"] = text;
    const code = document.createElement("pre");
    code.append(Object.assign(document.createElement("code"), { textContent: text }));
    item.append(code);
    this.equip(item);
    return item;
  }

  // Moving them

  private keyed(event: KeyboardEvent): void {
    const item = event.target instanceof Element ? event.target.closest<HTMLElement>(".block") : null;
    if (!item) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey || event.shiftKey)) return event.preventDefault();
    const move = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "out", ArrowRight: "in", Delete: "back", Backspace: "back" }[event.key];
    if (!move || event.ctrlKey || event.metaKey || event.altKey || !this.spotOf(item)) return;
    event.preventDefault();
    this.act(item, move);
  }

  private pressed(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-move], .block-main") : null;
    const item = target?.closest<HTMLElement>(".block");
    if (!target || !item || this.drag?.justEnded) return;
    const move = target.dataset["move"];
    if (move) this.act(item, move);
    else if (!this.spotOf(item)) this.act(item, "use");
    else item.querySelector<HTMLElement>(".block-main")?.focus();
  }

  private act(item: HTMLElement, move: string): void {
    const spot = this.spotOf(item);
    if (move === "use") this.put(item, { place: this.program.length, level: this.program.at(-1)?.level ?? 0 });
    else if (!spot) return;
    else if (move === "back") this.putBack(item);
    else if (move === "up") this.put(item, { ...spot, place: spot.place - 1 });
    else if (move === "down") this.put(item, { ...spot, place: spot.place + 1 });
    else this.put(item, { ...spot, level: spot.level + (move === "in" ? 1 : -1) });
    this.tell(item);
  }

  /** Puts a block into its spot in the program; `null` puts it back. */
  private put(item: HTMLElement, spot: Spot | null): void {
    if (!spot) return this.putBack(item);
    const was = this.spotOf(item);
    const block = was ? (this.program.splice(was.place, 1)[0] as Block) : { item, text: item.dataset["text"] ?? "", level: 0 };
    block.level = Math.max(0, Math.min(spot.level, DEEPEST));
    const place = Math.max(0, Math.min(spot.place, this.program.length));
    this.program.splice(place, 0, block);
    if (!was || was.place !== place || was.level !== block.level) this.changed();
  }

  private putBack(item: HTMLElement): void {
    const spot = this.spotOf(item);
    if (!spot) return;
    this.program.splice(spot.place, 1);
    this.home.get(item)?.append(item);
    if (!this.home.has(item)) item.remove();
    this.changed();
  }

  private changed(): void {
    const focused = document.activeElement instanceof HTMLElement && this.contains(document.activeElement) ? document.activeElement : null;
    this.show();
    focused?.focus({ preventScroll: true });
    const code = this.value;
    this.area.value = code;
    this.seen.set(code, this.program.map((block) => ({ block, level: block.level })));
    this.dispatchEvent(new CustomEvent("edited", { bubbles: true }));
  }

  // Showing them

  private show(): void {
    const list = this.piece("list");
    for (const [place, block] of this.program.entries()) {
      if (list.children[place] !== block.item) list.insertBefore(block.item, list.children[place] ?? null);
      this.label(block.item, place, block.level);
    }
    for (const item of this.querySelectorAll<HTMLElement>(".puzzle-pool .block")) this.label(item, -1, 0);
    for (const group of this.querySelectorAll<HTMLElement>(".puzzle-group")) {
      const left = group.querySelectorAll(".block").length;
      group.hidden = left === 0;
      const either = group.querySelector<HTMLElement>(".puzzle-either");
      if (either) either.hidden = left < 2;
    }
    this.piece("empty").hidden = this.program.length > 0;
    this.piece("all-used").hidden = this.querySelector(".puzzle-pool .block") !== null;
  }

  private label(item: HTMLElement, place: number, level: number): void {
    item.style.setProperty("--level", String(level));
    const number = item.querySelector(".block-number");
    const where = item.querySelector(".unseen");
    if (number) number.textContent = place < 0 ? "" : String(this.lineOf(place));
    if (where) where.textContent = place < 0 ? t(", not used yet") : t(", line %(line)s, %(level)s", { line: this.lineOf(place), level: levelWords(level) });
  }

  private tell(item: HTMLElement): void {
    const text = item.dataset["text"] ?? "";
    const spot = this.spotOf(item);
    item.querySelector<HTMLElement>(".block-main")?.focus({ preventScroll: true });
    item.scrollIntoView({ block: "nearest" });
    announce(
      spot
        ? t("%(block)s is line %(line)s, %(level)s.", { block: text, line: this.lineOf(spot.place), level: levelWords(spot.level) })
        : t("%(block)s is put back.", { block: text }),
    );
  }

  private spotOf(item: HTMLElement): Spot | null {
    const place = this.program.findIndex((block) => block.item === item);
    return place < 0 ? null : { place, level: this.program[place]?.level ?? 0 };
  }

  private lineOf(place: number): number {
    const above = this.program.slice(0, place).reduce((sum, block) => sum + block.text.split("\n").length, 0);
    return (this.dataset["before"] ?? "").split("\n").length + above;
  }

  private get area(): HTMLTextAreaElement {
    return this.querySelector("textarea") as HTMLTextAreaElement;
  }

  private piece(role: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(`[data-role="${role}"]`);
    if (!found) throw new Error(`blocks without ${role}`);
    return found;
  }
}

customElements.define("parsons-blocks", ParsonsBlocks);

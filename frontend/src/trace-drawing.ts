// Names at the left, what they point at to the right, an arrow from each name: boxes are HTML, arrows are SVG.

import { t } from "./words";

export interface Value {
  text: string;
  ref: number | null;
}

export interface Thing {
  kind: string;
  type: string;
  items: [Value | null, Value][];
  more: number;
  text: string;
}

export interface Step {
  event: string;
  line: number;
  frames: { name: string; line: number; names: [string, Value][] }[];
  objects: Record<string, Thing>;
  printed: number;
  text: string;
  given: Value | null;
}

export interface Trace {
  steps: Step[];
  said: string[];
  output: string;
}

const SVG = "http://www.w3.org/2000/svg";
const WORDS: Record<string, string> = { dict: t("dictionary"), instance: t("object") };

/** Shows a step; what differs from the one `before` is marked. */
export function drawMemory(place: HTMLElement, step: Step, before: Step | null): void {
  const names = element("div", "trace-frames");
  for (const [depth, frame] of step.frames.entries()) names.append(namesOf(step, before, depth, frame));
  if (step.event === "return" && step.given) {
    names.lastElementChild?.append(row(t("gives back"), step.given, true, "trace-given"));
  }
  const things = element("div", "trace-things");
  for (const [id, thing] of Object.entries(step.objects)) things.append(box(id, thing, before?.objects[id]));
  place.replaceChildren(names, things);
  place.classList.toggle("trace-plain", Object.keys(step.objects).length === 0);
  place.append(arrows(place));
}

function namesOf(step: Step, before: Step | null, depth: number, frame: Step["frames"][number]): HTMLElement {
  const made = element("div", "trace-names");
  made.classList.toggle("trace-here", depth === step.frames.length - 1);
  made.append(element("p", "trace-label", frame.name === "<module>" ? t("Names") : t("Names in %(function)s", { function: frame.name })));
  const was = before?.frames[depth]?.name === frame.name ? new Map(before.frames[depth]?.names) : new Map<string, Value>();
  for (const [name, value] of frame.names) {
    const old = was.get(name);
    made.append(row(name, value, before !== null && (old?.text !== value.text || old?.ref !== value.ref)));
  }
  if (frame.names.length === 0) made.append(element("p", "trace-none", t("none yet")));
  return made;
}

function row(name: string, value: Value, changed: boolean, kind = ""): HTMLElement {
  const made = element("div", `trace-row ${kind}`.trim());
  made.classList.toggle("trace-changed", changed);
  made.append(element("span", "trace-name", name), shown(value));
  return made;
}

function shown(value: Value): HTMLElement {
  if (value.ref === null) return element("span", "trace-value", value.text);
  const port = element("span", "trace-port");
  port.dataset["to"] = String(value.ref);
  return port;
}

function box(id: string, thing: Thing, before: Thing | undefined): HTMLElement {
  const made = element("div", "trace-thing");
  made.dataset["id"] = id;
  made.append(element("p", "trace-label", thing.kind === "instance" ? thing.type : (WORDS[thing.kind] ?? thing.type)));
  if (thing.text) made.append(element("span", "trace-value", thing.text));
  const flat = ["list", "tuple", "set"].includes(thing.kind);
  const cells = element("div", flat ? "trace-cells" : "trace-pairs");
  for (const [number, [key, value]] of thing.items.entries()) {
    const cell = element("div", "trace-cell");
    const old = before?.items[number];
    cell.classList.toggle("trace-changed", before !== undefined && JSON.stringify(old) !== JSON.stringify([key, value]));
    if (key) cell.append(element("span", "trace-key", key.text || "..."));
    else if (thing.kind !== "set") cell.append(element("span", "trace-index", String(number)));
    cell.append(shown(value));
    cells.append(cell);
  }
  if (thing.more) cells.append(element("p", "trace-none", t("and %(count)s more", { count: thing.more })));
  if (thing.items.length === 0 && !thing.text) cells.append(element("p", "trace-none", "empty"));
  made.append(cells);
  return made;
}

function arrows(place: HTMLElement): SVGElement {
  const drawing = document.createElementNS(SVG, "svg");
  drawing.setAttribute("class", "trace-arrows");
  const frame = place.getBoundingClientRect();
  const arrived = new Map<string, number>();
  for (const port of place.querySelectorAll<HTMLElement>(".trace-port")) {
    const id = port.dataset["to"] ?? "";
    const target = place.querySelector(`.trace-thing[data-id="${id}"] > :last-child`)?.getBoundingClientRect();
    if (!target) continue;
    const from = port.getBoundingClientRect();
    const count = arrived.get(id) ?? 0;
    arrived.set(id, count + 1);
    const start = { x: from.left + from.width / 2 - frame.left, y: from.top + from.height / 2 - frame.top };
    const end = { x: target.left - frame.left - 2, y: target.top - frame.top + Math.min(target.height / 2, 20) + 10 * (Math.min(count, 3) - 0.5) };
    drawing.append(...arrow(start, end));
  }
  return drawing;
}

function arrow(start: { x: number; y: number }, end: { x: number; y: number }): SVGElement[] {
  // From inside of a box to the right it swings out below, and comes in from the left as all do.
  const ahead = end.x > start.x + 12;
  const bend = ahead ? Math.max(24, (end.x - start.x) / 2) : 36;
  const first = ahead ? `${start.x + bend} ${start.y}` : `${start.x} ${start.y + bend}`;
  const line = shape("path", { d: `M${start.x} ${start.y}C${first} ${end.x - bend} ${end.y} ${end.x - 5} ${end.y}`, class: "trace-arrow" });
  const head = shape("path", { d: `M${end.x} ${end.y}l-8 -4.5v9z`, class: "trace-head" });
  return [line, shape("circle", { cx: String(start.x), cy: String(start.y), r: "3.5", class: "trace-dot" }), head];
}

function shape(tag: string, attributes: Record<string, string>): SVGElement {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

function element(tag: string, name: string, words = ""): HTMLElement {
  const made = document.createElement(tag);
  made.className = name;
  if (words) made.textContent = words;
  return made;
}

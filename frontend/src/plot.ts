// Draws a frame of an explorable at the width that it has on the page; web/plots.py draws the same beforehand.

import { t, tn } from "./words";

export interface Series {
  x: number[];
  y: number[];
  label?: string;
  tone?: string;
  marks?: boolean;
}

export interface Bars {
  labels: string[];
  values: number[];
  tone?: string;
}

export interface Axes {
  x?: string;
  y?: string;
  xmin?: number;
  xmax?: number;
  ymin?: number;
  ymax?: number;
}

export interface Panel {
  title?: string;
  readout?: Record<string, string | number>;
  lines?: Series[];
  points?: Series[];
  bars?: Bars;
  grid?: number[][];
  code?: string;
  mark?: number[];
  axes?: Axes;
}

const TONES = ["blue", "amber", "ink", "green"];
const KNOWN = new Set([...TONES, "ink-3"]);
const HEIGHT = 260;
const [TOP, BOTTOM, LEFT] = [26, 40, 44];
const LETTER = 6.6;
const LEVELS = 16;
const SVG = "http://www.w3.org/2000/svg";

type Attributes = Record<string, string | number>;

interface Area {
  width: number;
  end: number;
  xmin: number;
  xmax: number;
  ymin: number;
  ymax: number;
  x(value: number): number;
  y(value: number): number;
}

export function drawPlot(panel: Panel, width: number): SVGElement | null {
  const lines = panel.lines ?? [];
  const points = panel.points ?? [];
  if (!lines.length && !points.length && !panel.bars) return null;
  const area = areaOf(panel, width);
  const plot = make("svg", {
    class: "plot",
    viewBox: `0 0 ${round(width)} ${HEIGHT}`,
    role: "img",
    "aria-label": describe(panel),
  });
  plot.append(...axes(area, panel.axes ?? {}, panel.bars !== undefined));
  if (panel.bars) plot.append(...bars(area, panel.bars));
  for (const [number, line] of lines.entries()) plot.append(...trace(area, line, number));
  for (const series of points) plot.append(...dots(area, series, 4.5, toneOf(series, 2)));
  plot.append(...names(area, lines));
  return plot;
}

export function drawGrid(grid: number[][]): SVGElement {
  const columns = Math.max(...grid.map((row) => row.length));
  const shades = new Map<number, string>();
  for (const [y, row] of grid.entries()) {
    for (const [x, value] of row.entries()) {
      const shade = Math.round(Math.min(1, Math.max(0, value)) * (LEVELS - 1));
      if (shade) shades.set(shade, `${shades.get(shade) ?? ""}M${x} ${y}h1v1h-1z`);
    }
  }
  const image = make("svg", {
    class: "grid-image",
    viewBox: `0 0 ${columns} ${grid.length}`,
    role: "img",
    "aria-label": t("An image of %(rows)s rows and %(columns)s columns.", { rows: grid.length, columns }),
    "shape-rendering": "crispEdges",
  });
  for (const [shade, path] of shades) {
    image.append(make("path", { class: "shade", "fill-opacity": round(shade / (LEVELS - 1)), d: path }));
  }
  return image;
}

export function describe(panel: Panel): string {
  const said: string[] = [];
  if (panel.axes?.x) said.push(t("Across: %(axis)s.", { axis: panel.axes.x }));
  if (panel.axes?.y) said.push(t("Up: %(axis)s.", { axis: panel.axes.y }));
  for (const line of panel.lines ?? []) {
    if (line.y.length) said.push(t("%(line)s goes from %(first)s to %(last)s.", { line: line.label ?? t("A line"), first: short(line.y[0]), last: short(line.y.at(-1)) }));
  }
  for (const { x } of panel.points ?? []) said.push(tn("One point.", "%(num)s points.", x.length));
  if (panel.bars) {
    const pairs = panel.bars.labels.map((label, number) => `${label} ${short(panel.bars?.values[number])}`);
    said.push(`${pairs.join("; ")}.`);
  }
  return said.join(" ");
}

/** Round numbers between two. */
export function ticks(low: number, high: number, about = 4): number[] {
  const rough = (high - low) / about;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 2.5, 4, 5, 10].find((factor) => power * factor >= rough * 0.999) ?? 10);
  const found: number[] = [];
  for (let number = Math.ceil(low / step - 1e-9); number <= Math.floor(high / step + 1e-9); number++) {
    found.push(Number((number * step).toPrecision(12)));
  }
  return found;
}

function areaOf(panel: Panel, width: number): Area {
  const series = [...(panel.lines ?? []), ...(panel.points ?? [])];
  const values = panel.bars?.values;
  const xs = values ? [0, values.length] : series.flatMap((each) => each.x);
  const ys = [...(values ? [...values, 0] : []), ...series.flatMap((each) => each.y)];
  const [xmin, xmax] = range(xs, panel.axes?.xmin, panel.axes?.xmax);
  const [ymin, ymax] = range(ys, panel.axes?.ymin, panel.axes?.ymax);
  const longest = Math.max(0, ...(panel.lines ?? []).map((line) => line.label?.length ?? 0));
  const end = width - (14 + LETTER * longest);
  const bottom = HEIGHT - BOTTOM;
  return {
    width,
    end,
    xmin,
    xmax,
    ymin,
    ymax,
    x: (value) => LEFT + ((value - xmin) / (xmax - xmin)) * (end - LEFT),
    y: (value) => bottom - ((value - ymin) / (ymax - ymin)) * (bottom - TOP),
  };
}

function range(values: number[], low?: number, high?: number): [number, number] {
  const known = values.length ? values : [0, 1];
  const from = low ?? Math.min(...known);
  const to = high ?? Math.max(...known);
  return to > from ? [from, to] : [from - 0.5, from + 0.5];
}

function axes(area: Area, labels: Axes, hasBars: boolean): SVGElement[] {
  const bottom = HEIGHT - BOTTOM;
  const parts: SVGElement[] = [];
  for (const value of ticks(area.ymin, area.ymax)) {
    const y = round(area.y(value));
    parts.push(make("path", { class: "rule", d: `M${LEFT} ${y}H${round(area.end)}` }));
    parts.push(text(short(value), { class: "tick", x: LEFT - 9, y, dy: 4, "text-anchor": "end" }));
  }
  for (const value of hasBars ? [] : ticks(area.xmin, area.xmax, 5)) {
    parts.push(text(short(value), { class: "tick", x: round(area.x(value)), y: bottom + 17, "text-anchor": "middle" }));
  }
  const middle = round((LEFT + area.end) / 2);
  if (labels.x) parts.push(text(labels.x, { class: "axis", x: middle, y: HEIGHT - 5, "text-anchor": "middle" }));
  if (labels.y) parts.push(text(labels.y, { class: "axis", x: LEFT - 26, y: 12 }));
  return parts;
}

function trace(area: Area, line: Series, number: number): SVGElement[] {
  if (!line.x.length) return [];
  const tone = toneOf(line, number);
  const places = line.x.map((x, at) => `${round(area.x(x))} ${round(area.y(line.y[at] ?? 0))}`);
  const path = make("path", { class: `trace tone-${tone}`, d: `M${places.join("L")}` });
  return line.marks ? [path, ...dots(area, line, 2.6, tone)] : [path];
}

function dots(area: Area, series: Series, radius: number, tone: string): SVGElement[] {
  return series.x.map((x, at) =>
    make("circle", {
      class: `dot tone-${tone}`,
      cx: round(area.x(x)),
      cy: round(area.y(series.y[at] ?? 0)),
      r: radius,
    }),
  );
}

function bars(area: Area, shown: Bars): SVGElement[] {
  const floor = area.y(Math.max(0, area.ymin));
  return shown.values.flatMap((value, number) => {
    const [left, right, top] = [area.x(number + 0.2), area.x(number + 0.8), area.y(value)];
    const bar = make("rect", {
      class: `bar tone-${toneOf(shown, 0)}`,
      x: round(left),
      y: round(Math.min(top, floor)),
      width: round(right - left),
      height: round(Math.abs(floor - top)),
      rx: 3,
    });
    const at = { x: round((left + right) / 2), y: HEIGHT - BOTTOM + 17 };
    return [bar, text(shown.labels[number] ?? "", { class: "tick", ...at, "text-anchor": "middle" })];
  });
}

/** Names at the ends of the lines, moved apart where they would touch. */
function names(area: Area, lines: Series[]): SVGElement[] {
  const wanted = lines
    .map((line, number) => ({ line, tone: toneOf(line, number) }))
    .filter(({ line }) => line.label && line.y.length)
    .map(({ line, tone }) => ({ y: area.y(line.y.at(-1) ?? 0), x: area.x(line.x.at(-1) ?? 0), tone, line }))
    .sort((a, b) => a.y - b.y);
  let last = -Infinity;
  return wanted.map(({ y, x, tone, line }) => {
    last = Math.max(y, last + 15);
    return text(line.label ?? "", { class: `name tone-${tone}`, x: round(x + 8), y: round(last), dy: 4 });
  });
}

function toneOf(series: { tone?: string }, number: number): string {
  const tone = series.tone ?? TONES[number % TONES.length] ?? "ink";
  return KNOWN.has(tone) ? tone : "ink";
}

function make(tag: string, attributes: Attributes): SVGElement {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  return made;
}

function text(words: string, attributes: Attributes): SVGElement {
  const made = make("text", attributes);
  made.textContent = words;
  return made;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function short(value = 0): string {
  return String(Number(value.toPrecision(6)));
}

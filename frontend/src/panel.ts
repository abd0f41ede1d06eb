// One panel of an explorable's frame; templates/lesson/panel.html is the same before anything moved.

import { type Panel, drawGrid, drawPlot } from "./plot";

/** Shows a panel in its place; `coloured` gives the coloured lines for a text of code. */
export function showPanel(place: HTMLElement, panel: Panel, coloured: (code: string) => HTMLElement[]): void {
  const parts: (Element | null)[] = [
    panel.title ? element("h4", "panel-title", panel.title) : null,
    drawPlot(panel, Math.max(place.clientWidth, 240)),
    panel.grid?.length ? drawGrid(panel.grid) : null,
    panel.code ? markedCode(panel, coloured) : null,
    panel.readout ? readout(panel.readout) : null,
  ];
  place.replaceChildren(...parts.filter((part) => part !== null));
}

function markedCode(panel: Panel, coloured: (code: string) => HTMLElement[]): HTMLElement {
  const block = element("pre", "code code-marked");
  block.tabIndex = 0; // on a phone long lines scroll, and the keyboard has to reach them
  const code = document.createElement("code");
  for (const [number, line] of coloured(panel.code ?? "").entries()) {
    if (number) code.append("\n");
    if (panel.mark?.includes(number + 1)) {
      const mark = document.createElement("mark");
      mark.append(line);
      code.append(mark);
    } else code.append(line);
  }
  block.append(code);
  return block;
}

function readout(values: Record<string, string | number>): HTMLElement {
  const list = element("dl", "readout");
  for (const [name, value] of Object.entries(values)) {
    const pair = document.createElement("div");
    pair.append(element("dt", "", name), element("dd", "", String(value)));
    list.append(pair);
  }
  return list;
}

function element(tag: string, name: string, words = ""): HTMLElement {
  const made = document.createElement(tag);
  if (name) made.className = name;
  if (words) made.textContent = words;
  return made;
}

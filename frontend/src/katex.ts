// KaTeX and its style sheet; the page's policy wants the sheet as a file of ours, whose name the page knows.

import katex from "katex";

function loadStyle(): Promise<void> {
  const address = document.querySelector<HTMLElement>("[data-katex]")?.dataset["katex"];
  if (!address) return Promise.resolve();
  const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: address });
  return new Promise((loaded) => {
    link.addEventListener("load", () => loaded());
    link.addEventListener("error", () => loaded());
    document.head.append(link);
  });
}

const styled = loadStyle();

/** Draws a formula in the place of an element's text, once both are there. */
export async function draw(tex: string, place: HTMLElement, display: boolean): Promise<void> {
  await styled;
  katex.render(tex, place, { displayMode: display, throwOnError: false, trust: false });
}

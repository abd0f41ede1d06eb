// What every page does: keys, the list of them, and the search field. Everything works without it.

import { key } from "./keys";
import { replace } from "./post";
import "./elements/pace-slider";
import "./elements/search-page";
import { t } from "./words";

function visible(element: HTMLElement): boolean {
  return element.getClientRects().length > 0;
}

function first(selector: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(selector)].find(visible);
}

function follow(selector: string): void {
  first(selector)?.click();
}

function search(): void {
  const field = first("[data-search-page]") ?? first("[data-search]");
  if (field instanceof HTMLInputElement) {
    field.focus();
    field.select();
  } else {
    location.assign("/search");
  }
}

/** The next or previous part of a lesson, seen from where the reader is. */
function part(step: 1 | -1): void {
  const parts = [...document.querySelectorAll<HTMLElement>("[data-part]")].filter(visible);
  const line = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  const tops = parts.map((each) => each.getBoundingClientRect().top - line);
  const index = step > 0 ? tops.findIndex((top) => top > 4) : tops.findLastIndex((top) => top < -4);
  const target = parts[index];
  if (!target) return;
  target.scrollIntoView();
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

async function showKeys(): Promise<void> {
  const answer = await fetch("/keys");
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const list = page.getElementById("keys-list");
  if (!answer.ok || !list) return location.assign("/keys");
  list.removeAttribute("id");
  const dialog = document.createElement("dialog");
  dialog.className = "keys-dialog";
  dialog.setAttribute("aria-labelledby", "keys-dialog-title");
  const foot = '<form method="dialog"><button class="button" data-kind="secondary">' + t("Close") + "</button></form>";
  replace(dialog, '<h2 id="keys-dialog-title">' + t("Keys") + "</h2>" + foot);
  dialog.querySelector("form")?.before(list);
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

key("n", () => follow("[data-next]"));
key("p", () => location.assign("/"), { after: "g" });
key("l", () => location.assign("/plan"), { after: "g" });
key("r", () => location.assign("/review"), { after: "g" });
key("/", search);
key("?", () => void showKeys());
key("j", () => part(1));
key("k", () => part(-1));

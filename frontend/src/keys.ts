// Keys: single letters act while nobody types, and only if the settings say so.

export interface KeyOptions {
  /** Pressed right before, as G in "G then P". */
  after?: string;
}

interface Binding extends KeyOptions {
  key: string;
  act: (event: KeyboardEvent) => void;
}

const PAUSE = 1200;
const bindings: Binding[] = [];
let before = "";
let beforeAt = -Infinity;

/** Lets a key do something everywhere on this page. `name` is what it is called in the list of keys. */
export function key(name: string, act: (event: KeyboardEvent) => void, options: KeyOptions = {}): void {
  bindings.push({ key: name, act, ...options });
}

/** Whether keys are text right now: in a field, an editor, or a list that is open. */
export function typing(event: Event): boolean {
  const target = event.composedPath()[0];
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.closest("[role=textbox], [role=combobox]")) return true;
  if (target instanceof HTMLInputElement) return !["checkbox", "radio", "button", "submit"].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

function listen(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || typing(event)) return;
  if (document.documentElement.dataset.keys === "off" || document.querySelector("dialog[open]")) return;
  // On something that can be pressed, the space bar presses it.
  if (event.key === " " && event.target instanceof Element && event.target.closest("a, button, summary, input")) return;
  const pressed = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  // When it was pressed, and not when a busy page comes to it.
  const first = event.timeStamp - beforeAt < PAUSE ? before : "";
  const found = bindings.find((binding) => binding.key === pressed && (binding.after ?? "") === first);
  before = found ? "" : pressed;
  beforeAt = event.timeStamp;
  if (!found) return;
  event.preventDefault();
  found.act(event);
}

document.addEventListener("keydown", listen);

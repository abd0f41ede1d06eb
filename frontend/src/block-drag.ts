// Drags a block with a mouse, a pen or a finger: it follows at once, and the program shows what would be.

import type { Spot } from "./puzzle";

const SLACK = 6;

interface Dragging {
  start(item: HTMLElement): Spot | null;
  move(item: HTMLElement, spot: Spot | null): void;
  end(item: HTMLElement): void;
}

interface Held {
  item: HTMLElement;
  pointer: number;
  x: number;
  y: number;
  was: Spot | null;
  moving: boolean;
}

export class BlockDrag {
  /** Whether the click that comes now is the end of a drag. */
  justEnded = false;
  private held: Held | null = null;

  constructor(
    root: HTMLElement,
    private readonly program: HTMLElement,
    private readonly list: HTMLElement,
    private readonly dragging: Dragging,
  ) {
    root.addEventListener("pointerdown", (event) => this.take(event));
    addEventListener("pointermove", (event) => this.follow(event));
    addEventListener("pointerup", (event) => this.drop(event, true));
    addEventListener("pointercancel", (event) => this.drop(event, false));
  }

  private take(event: PointerEvent): void {
    const target = event.target instanceof Element ? event.target : null;
    const item = target?.closest<HTMLElement>(".block");
    if (!item || event.button !== 0 || target?.closest("[data-move]")) return;
    // A finger on the block itself scrolls the page; on its grip it drags.
    if (event.pointerType === "touch" && !target?.closest(".block-grip")) return;
    this.held = { item, pointer: event.pointerId, x: event.clientX, y: event.clientY, was: this.dragging.start(item), moving: false };
  }

  private follow(event: PointerEvent): void {
    const { held } = this;
    if (!held || event.pointerId !== held.pointer) return;
    const across = event.clientX - held.x;
    if (!held.moving && Math.hypot(across, event.clientY - held.y) < SLACK) return;
    held.moving = true;
    held.item.classList.add("block-dragged");
    getSelection()?.removeAllRanges();
    const frame = this.program.getBoundingClientRect();
    const inside = event.clientX >= frame.left - 40 && event.clientX <= frame.right + 40 && event.clientY >= frame.top - 40 && event.clientY <= frame.bottom + 40;
    this.dragging.move(held.item, inside ? { place: this.placeAt(event.clientY, held.item), level: this.levelAt(event.clientX, held) } : null);
  }

  private drop(event: PointerEvent, kept: boolean): void {
    const { held } = this;
    if (!held || event.pointerId !== held.pointer) return;
    this.held = null;
    if (!held.moving) return;
    held.item.classList.remove("block-dragged");
    if (!kept) this.dragging.move(held.item, held.was);
    this.dragging.end(held.item);
    this.justEnded = true;
    window.setTimeout(() => (this.justEnded = false), 0);
  }

  private placeAt(y: number, item: HTMLElement): number {
    const others = [...this.list.children].filter((each) => each !== item);
    const below = others.findIndex((each) => {
      const frame = each.getBoundingClientRect();
      return y < frame.top + frame.height / 2;
    });
    return below < 0 ? others.length : below;
  }

  private levelAt(x: number, held: Held): number {
    const step = parseFloat(getComputedStyle(held.item).fontSize) * 2.4;
    if (held.was) return held.was.level + Math.round((x - held.x) / step);
    return Math.round((x - this.list.getBoundingClientRect().left - 96) / step);
  }
}

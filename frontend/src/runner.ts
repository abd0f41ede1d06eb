// Runs the cells of a page in order: a cell that needs what earlier ones made gets it.

import { Kernel, type End } from "./kernel";

/** A cell as the runner sees it. */
export interface Runnable extends HTMLElement {
  readonly cell: string;
  /** "" for every framework. */
  readonly framework: string;
  /** Code that is meant to end with a problem, so that what follows goes on. */
  readonly raises: boolean;
  /** The Python in which it ran last; 0 for none. */
  generation: number;
  /** Runs its code as it stands; `quiet` when only what it defines is wanted. */
  execute(kernel: Kernel, quiet: boolean): Promise<End>;
  waitFor(other: Runnable): void;
  stoppedBy(other: Runnable, end: End): void;
  changedBefore(): void;
}

export class Runner {
  private cells: Runnable[] = [];
  private tail: Promise<unknown> = Promise.resolve();

  constructor(readonly kernel: Kernel) {}

  add(cell: Runnable): void {
    this.cells.push(cell);
    this.cells.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  }

  /** The cell, after the earlier ones that this Python has not run; null when one of those ended badly. */
  run(cell: Runnable): Promise<End | null> {
    const turn = this.tail.then(() => this.inOrder(cell));
    this.tail = turn.catch(() => undefined);
    return turn;
  }

  stop(): void {
    this.kernel.stop();
  }

  /** What was made by cells that ran after this one may no longer hold. */
  changed(cell: Runnable): void {
    const here = this.cells.indexOf(cell);
    for (const later of this.cells.slice(here + 1)) {
      if (later.generation === this.kernel.generation && later.generation > 0) later.changedBefore();
    }
  }

  private async inOrder(cell: Runnable): Promise<End | null> {
    if (cell.framework && cell.framework !== this.kernel.framework) this.kernel.restart(cell.framework);
    for (const earlier of this.before(cell)) {
      cell.waitFor(earlier);
      const end = await earlier.execute(this.kernel, true);
      if (end.how !== "done" && !(end.how === "raised" && earlier.raises)) {
        cell.stoppedBy(earlier, end);
        return null;
      }
    }
    const { generation } = this.kernel;
    const end = await cell.execute(this.kernel, false);
    // A new Python in the middle of it: what came before is not there, so once more from the start.
    const renewed = this.kernel.generation !== generation && generation > 0 && end.how === "raised";
    return renewed ? this.inOrder(cell) : end;
  }

  private before(cell: Runnable): Runnable[] {
    const { framework, generation } = this.kernel;
    return this.cells
      .slice(0, this.cells.indexOf(cell))
      .filter((each) => !each.framework || each.framework === framework)
      .filter((each) => each.generation === 0 || each.generation !== generation);
  }
}

const runners = new WeakMap<Element, Runner>();

/** The one runner of the page that an element stands on. */
export function runnerOf(element: Element): Runner {
  const page = element.closest<HTMLElement>("[data-lesson]") ?? document.body;
  let runner = runners.get(page);
  if (!runner) {
    runner = new Runner(new Kernel(page.dataset["lesson"] ?? "", page.dataset["framework"] ?? ""));
    runners.set(page, runner);
  }
  return runner;
}

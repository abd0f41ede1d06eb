// Saves what somebody types, a moment after they stop, and says in words how that went.

import { type Answer, post } from "./post";
import { t } from "./words";

const AFTER = 600;
const LOOK_EVERY = 2000;
const MET = 409;
const LEFT = 410;

export interface SaverOptions {
  place: HTMLElement;
  /** Where the actions are: `address("save")`. */
  address: (what: string) => string;
  text: () => string;
  /** For a file that others write to as well; without it nobody else is looked for. */
  shared?: SharedFile;
}

export interface SharedFile {
  /** Names the text that the file held when this window looked last. */
  mark: string;
  /** The file holds another text, and this window has nothing unsaved. */
  onNews: (code: string) => void;
  /** The file holds another text, and so does this window. */
  onMeeting: (html: string) => void;
}

export class Saver {
  private saved: string;
  private timer = 0;
  private turn: Promise<void> = Promise.resolve();
  private looking = false;
  private stopped = false;
  /** Two texts met, and nobody has chosen yet: nothing is saved meanwhile. */
  private met = false;

  constructor(private readonly options: SaverOptions) {
    this.saved = options.text();
    addEventListener("beforeunload", (event) => {
      if (!this.unsaved) return;
      event.preventDefault();
      void this.save(); // a browser that is busy leaves too little time for it afterwards
    });
    addEventListener("pagehide", () => {
      if (this.unsaved) navigator.sendBeacon(options.address("save"), new URLSearchParams(this.fields));
    });
    if (!options.shared) return;
    const look = (): void => void this.look();
    window.setInterval(look, LOOK_EVERY);
    document.addEventListener("visibilitychange", look);
    addEventListener("focus", look);
  }

  get mark(): string {
    return this.options.shared?.mark ?? "";
  }

  get unsaved(): boolean {
    return this.options.text() !== this.saved;
  }

  /** What a form has to say so that it never writes over a text that nobody here has seen. */
  get fields(): { code: string; seen?: string } {
    const code = this.options.text();
    return this.options.shared ? { code, seen: this.mark } : { code };
  }

  later(): void {
    this.hold();
    if (this.met) return;
    this.tell(t("Saving"));
    this.timer = window.setTimeout(() => void this.save(), AFTER);
  }

  /** Somebody else is about to save the same text. */
  hold(): void {
    clearTimeout(this.timer);
  }

  /** Whether the file holds what this window shows, as far as the last save could see to it. */
  async save(): Promise<boolean> {
    this.hold();
    await this.inTurn(() => this.send());
    return !this.unsaved;
  }

  /** One after the other: what is sent next says which text the one before has left, and nobody looks in between. */
  inTurn(act: () => Promise<void>): Promise<void> {
    this.turn = this.turn.then(act, act);
    return this.turn;
  }

  private async send(): Promise<void> {
    if (this.met) return;
    const { code } = this.fields;
    if (!this.unsaved) return this.tell(t("Saved"));
    const answer = await post(this.options.address("save"), this.fields, true);
    if (answer.ok) this.isSaved(code, this.options.shared ? (JSON.parse(answer.text) as { mark: string }).mark : "");
    else this.complain(answer);
  }

  isSaved(code: string, mark = "", words = t("Saved")): void {
    this.saved = code;
    this.saw(mark);
    this.met = false;
    this.stopped = false;
    if (this.options.text() === code) this.tell(words);
  }

  complain(answer: Answer): void {
    if (answer.status === MET) return this.meet(answer.text);
    if (answer.status === LEFT) {
      this.saved = this.options.text();
      return this.tell(t("This exercise has left the path. Your text is kept in its history."), "amber");
    }
    this.stopped = answer.status === 0;
    this.tell(this.stopped ? t("Not saved: Marathon has stopped.") : t("Not saved."), "amber");
    this.offer(t("Try again"), () => void this.save());
    this.offer(t("Copy the code"), () => void navigator.clipboard.writeText(this.options.text()));
  }

  offer(words: string, act: () => void): void {
    const button = Object.assign(document.createElement("button"), {
      type: "button",
      className: "link-button",
      textContent: words,
    });
    button.addEventListener("click", act);
    this.options.place.append(" ", button);
  }

  /** Whether another window or an editor has written to the file. */
  async look(): Promise<void> {
    if (this.looking || this.met || document.hidden) return;
    this.looking = true;
    await this.inTurn(() => this.compare());
    this.looking = false;
  }

  private async compare(): Promise<void> {
    const { mark } = this;
    const found = await ask(`${this.options.address("file")}?seen=${mark}`);
    // What was saved in the meantime makes the answer an old one.
    if (found === null || mark !== this.mark || this.met) return;
    if (found.code === undefined || found.mark === undefined) {
      if (this.stopped && this.unsaved) await this.send();
      return;
    }
    if (found.code === this.options.text()) return this.isSaved(found.code, found.mark);
    if (this.unsaved) {
      const answer = await post(this.options.address("meet"), this.fields);
      if (answer.status === MET) this.meet(answer.text);
      return;
    }
    this.hold();
    this.saved = found.code;
    this.saw(found.mark);
    this.options.shared?.onNews(found.code);
    this.tell(t("Saved elsewhere, and shown here"));
  }

  private meet(html: string): void {
    this.met = true;
    this.hold();
    this.tell(t("Changed somewhere else: choose which text to go on with."), "amber");
    this.options.shared?.onMeeting(html);
  }

  private saw(mark: string): void {
    if (this.options.shared && mark) this.options.shared.mark = mark;
  }

  private tell(words: string, tone = ""): void {
    const { place } = this.options;
    if (place.textContent !== words) place.textContent = words;
    place.dataset["tone"] = tone;
  }
}

interface Found {
  code?: string;
  mark?: string;
}

/** Nothing to complain of when nobody answers: the next save will. */
async function ask(url: string): Promise<Found | null> {
  try {
    const answer = await fetch(url, { headers: { "X-Fragment": "1" } });
    return answer.ok ? ((await answer.json()) as Found) : null;
  } catch {
    return null;
  }
}

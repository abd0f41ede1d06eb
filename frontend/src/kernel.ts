// The Python of a lesson's page: one connection, one cell at a time, small messages in both directions.

export interface End {
  how: "done" | "raised" | "stopped" | "limit" | "died";
  seconds: number;
  html?: string;
  line?: number;
}

/** What a cell is told while it runs. */
export interface Listener {
  started(): void;
  /** Something it needs is being got first. */
  getting(sentence: string): void;
  /** This Python is a new one; what ran in the old one is forgotten. */
  fresh(sentence: string): void;
  text(stream: "out" | "err", text: string): void;
  picture(source: string, description: string, id: string): void;
  html(html: string, description: string, id: string): void;
  clear(): void;
  ask(prompt: string, secret: boolean): void;
}

type Message = { is: string; cell?: string; [name: string]: unknown };

interface Run {
  cell: string;
  code: string;
  listener: Listener;
  settle: (end: End) => void;
}

export type KernelState = "off" | "starting" | "ready" | "busy" | "lost";

export class Kernel extends EventTarget {
  state: KernelState = "off";
  /** Grows with every fresh Python, in which nothing has run yet. */
  generation = 0;
  trouble = "";

  private socket: WebSocket | null = null;
  private waiting: Run[] = [];
  private current: Run | null = null;

  constructor(
    private readonly lesson: string,
    public framework: string,
  ) {
    super();
  }

  /** Begins early, so that Python is there when somebody presses Run. */
  open(): void {
    if (this.socket) return;
    const address = new URL(`/lessons/${this.lesson}/kernel`, location.href);
    address.protocol = "ws:";
    if (this.framework) address.searchParams.set("framework", this.framework);
    this.trouble = "";
    this.become("starting");
    const socket = new WebSocket(address);
    socket.addEventListener("message", (event) => {
      if (this.socket === socket) this.hear(JSON.parse(String(event.data)) as Message);
    });
    socket.addEventListener("close", () => {
      if (this.socket === socket) this.lose();
    });
    this.socket = socket;
  }

  run(cell: string, code: string, listener: Listener): Promise<End> {
    return new Promise((settle) => {
      this.waiting.push({ cell, code, listener, settle });
      this.open();
      this.next();
    });
  }

  input(text: string): void {
    this.tell({ do: "input", text });
  }

  /** Stops what runs and forgets what waits. */
  stop(): void {
    for (const run of this.waiting.splice(0)) run.settle({ how: "stopped", seconds: 0 });
    this.tell({ do: "stop" });
  }

  /** A fresh Python, for another framework if one is given. */
  restart(framework = this.framework): void {
    this.framework = framework;
    const socket = this.socket;
    this.socket = null;
    // Ended before it stands, a connection makes the browser complain.
    if (socket?.readyState === WebSocket.CONNECTING) socket.addEventListener("open", () => socket.close());
    else socket?.close();
    this.abandon();
    this.become("off");
  }

  private next(): void {
    if (this.state !== "ready" || this.current) return;
    const run = this.waiting.shift();
    if (!run) return;
    this.current = run;
    this.become("busy");
    run.listener.started();
    this.tell({ do: "run", cell: run.cell, code: run.code });
  }

  private hear(message: Message): void {
    const listener = this.current?.listener;
    switch (message.is) {
      case "ready":
        this.generation += 1;
        this.become("ready");
        this.next();
        break;
      case "trouble":
        this.trouble = String(message["html"]);
        this.lose();
        break;
      case "getting":
        listener?.getting(String(message["sentence"]));
        break;
      case "fresh":
        this.generation += 1;
        listener?.fresh(String(message["sentence"]));
        break;
      case "text":
        listener?.text(message["stream"] === "err" ? "err" : "out", String(message["text"]));
        break;
      case "picture":
        listener?.picture(String(message["source"]), String(message["description"]), String(message["id"] ?? ""));
        break;
      case "html":
        listener?.html(String(message["html"]), String(message["description"] ?? ""), String(message["id"] ?? ""));
        break;
      case "clear":
        listener?.clear();
        break;
      case "ask":
        listener?.ask(String(message["prompt"]), message["secret"] === true);
        break;
      case "end":
        this.end(message as unknown as End);
        break;
    }
  }

  private end(end: End): void {
    const run = this.current;
    this.current = null;
    // The next run finds a fresh Python, which says that it is one.
    if (end.how === "died") this.generation += 1;
    this.become("ready");
    run?.settle(end);
    this.next();
  }

  private lose(): void {
    this.socket = null;
    this.abandon();
    this.become("lost");
  }

  private abandon(): void {
    const lost = this.current ? [this.current, ...this.waiting] : this.waiting;
    this.current = null;
    this.waiting = [];
    for (const run of lost) run.settle({ how: "died", seconds: 0, html: this.trouble });
  }

  private become(state: KernelState): void {
    this.state = state;
    this.dispatchEvent(new Event("state"));
  }

  private tell(message: object): void {
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify(message));
  }
}

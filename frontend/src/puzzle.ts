// The blocks of a program and the file that they make; core/puzzle.py says the same for the server.

import { t } from "./words";

export interface Block {
  item: HTMLElement;
  text: string;
  level: number;
}

/** Where a block stands in the program: which of them it is, and how far to the right. */
export interface Spot {
  place: number;
  level: number;
}

export interface Given {
  before: string;
  after: string;
  margin: number;
}

const INDENT = 4;
const NOT_WRITTEN = 'raise NotImplementedError("not written yet")';

export function assemble(blocks: Block[], { before, after, margin }: Given): string {
  const lines = blocks.flatMap(({ text, level }) => text.split("\n").map((line) => (line ? " ".repeat(margin + INDENT * level) + line : "")));
  return `${before}${lines.length ? lines.join("\n") : " ".repeat(margin) + NOT_WRITTEN}\n${after}`;
}

export function levelWords(level: number): string {
  if (level === 0) return t("not indented");
  return level === 1 ? t("indented once") : level === 2 ? t("indented twice") : t("indented %(level)s times", { level });
}

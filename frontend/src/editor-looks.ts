// How code looks in the editor: the five voices of the page, and measures that fit the coloured <pre>.

import { HighlightStyle, syntaxTree } from "@codemirror/language";
import type { Range } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from "@codemirror/view";
import { tags } from "@lezer/highlight";

export const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword, tags.bool, tags.null, tags.self], color: "var(--code-keyword)" },
  { tag: [tags.string, tags.special(tags.string)], color: "var(--code-string)" },
  { tag: tags.number, color: "var(--code-number)" },
  {
    tag: [tags.function(tags.definition(tags.variableName)), tags.definition(tags.className)],
    color: "var(--code-function)",
  },
  { tag: tags.comment, color: "var(--code-comment)", fontStyle: "italic" },
]);

// The same numbers as the coloured <pre> that it takes the place of, so that nothing on the page moves.
export const looks = EditorView.theme({
  "&": { color: "var(--code-text)", backgroundColor: "var(--code-bg)", fontSize: "var(--t-code)" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--mono)", fontVariantLigatures: "none", lineHeight: "var(--code-leading, 1.7)", overflowX: "auto" },
  ".cm-content": { padding: "var(--code-pad, 0.75rem) 0", caretColor: "var(--ink)" },
  ".cm-line": { padding: "0 var(--s5) 0 0" },
  ".cm-gutters": { color: "var(--code-line)", backgroundColor: "var(--code-bg)", border: "none" },
  ".cm-lineNumbers .cm-gutterElement": {
    minWidth: "var(--code-gutter, 3.25rem)",
    padding: "0 1.125rem 0 0",
    fontSize: "0.92em",
  },
  ".cm-cursor": { borderLeftColor: "var(--ink)", borderLeftWidth: "2px" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    background: "var(--blue-line)",
  },
  "&.cm-focused .cm-matchingBracket": { backgroundColor: "transparent", outline: "1px solid var(--control)" },
  ".cm-builtin": { color: "var(--code-function)" },
  ".cm-marked": { backgroundColor: "var(--amber-tint)" },
  ".cm-marked-edge": { backgroundColor: "var(--amber-tint)", boxShadow: "inset 3px 0 0 var(--amber-mark)" },
  ".cm-marked-note": {
    display: "flex",
    gap: "var(--s2)",
    padding: "0.125rem var(--s5) 0.5rem 0",
    backgroundColor: "var(--amber-tint)",
    color: "var(--amber)",
    fontFamily: "var(--sans)",
    fontSize: "var(--t-meta)",
    lineHeight: "1.45",
    whiteSpace: "normal",
  },
  ".cm-marked-note code": { fontFamily: "var(--mono)", fontSize: "0.9em" },
});

const BUILTINS = new Set(
  (
    "abs all any ascii bin bool bytearray bytes callable chr classmethod complex dict dir divmod enumerate eval exec " +
    "filter float format frozenset getattr globals hasattr hash help hex id input int isinstance issubclass iter len " +
    "list locals map max memoryview min next object oct open ord pow print property range repr reversed round set " +
    "setattr slice sorted staticmethod str sum super tuple type vars zip ArithmeticError AssertionError " +
    "AttributeError EOFError Exception FileNotFoundError ImportError IndexError KeyError KeyboardInterrupt " +
    "LookupError NameError NotImplementedError OSError OverflowError RecursionError RuntimeError StopIteration " +
    "SyntaxError TypeError UnicodeError ValueError ZeroDivisionError"
  ).split(" "),
);
const builtin = Decoration.mark({ class: "cm-builtin" });

/** Python's grammar does not know which names are built in. */
export const builtins = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = this.find(view);
    }

    update(update: ViewUpdate): void {
      const read = syntaxTree(update.startState) !== syntaxTree(update.state);
      if (read || update.docChanged || update.viewportChanged) this.decorations = this.find(update.view);
    }

    private find(view: EditorView): DecorationSet {
      const found: Range<Decoration>[] = [];
      for (const { from, to } of view.visibleRanges) {
        syntaxTree(view.state).iterate({
          from,
          to,
          enter: (node) => {
            if (node.name === "VariableName" && BUILTINS.has(view.state.sliceDoc(node.from, node.to))) {
              found.push(builtin.range(node.from, node.to));
            }
          },
        });
      }
      return Decoration.set(found, true);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

// The code editor: CodeMirror in a shadow root, with our colours and as few habits to learn as possible.

import { closeBrackets, closeBracketsKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentLess, indentMore, isolateHistory } from "@codemirror/commands";
import { pythonLanguage } from "@codemirror/lang-python";
import {
  HighlightStyle,
  LanguageSupport,
  bracketMatching,
  indentOnInput,
  indentUnit,
  syntaxHighlighting,
  syntaxTree,
} from "@codemirror/language";
import { Annotation, Compartment, EditorState, StateEffect, StateField, type Range, RangeSet } from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  EditorView,
  ViewPlugin,
  type ViewUpdate,
  WidgetType,
  drawSelection,
  GutterMarker,
  gutterLineClass,
  gutterWidgetClass,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import { tags } from "@lezer/highlight";

export interface Mark {
  line: number;
  note: string;
}

export interface EditorOptions {
  host: HTMLElement;
  text: string;
  label: string;
  describedBy?: string;
  readOnly?: boolean;
  onChange?: () => void;
  onRun?: () => void;
  onCheck?: () => void;
  onLeave?: (backwards: boolean) => void;
}

const colours = HighlightStyle.define([
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
const looks = EditorView.theme({
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
const builtins = ViewPlugin.fromClass(
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

class Note extends WidgetType {
  constructor(private readonly text: string) {
    super();
  }

  override eq(other: Note): boolean {
    return other.text === this.text;
  }

  toDOM(): HTMLElement {
    const note = document.createElement("div");
    note.className = "cm-marked-note";
    note.setAttribute("role", "note");
    for (const [number, part] of this.text.split("`").entries()) {
      if (number % 2 === 0) note.append(part);
      else note.append(Object.assign(document.createElement("code"), { textContent: part }));
    }
    return note;
  }
}

const setMarks = StateEffect.define<Mark[]>();

const marks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(shown, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(setMarks)) return decorate(transaction.state, effect.value);
    }
    return shown.map(transaction.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

function decorate(state: EditorState, wanted: Mark[]): DecorationSet {
  const ranges: Range<Decoration>[] = [];
  for (const { line: number, note } of wanted) {
    if (number < 1 || number > state.doc.lines) continue;
    const line = state.doc.line(number);
    const attributes = note ? { "aria-description": note.replaceAll("`", "") } : undefined;
    ranges.push(Decoration.line({ class: "cm-marked", ...(attributes && { attributes }) }).range(line.from));
    if (note) ranges.push(Decoration.widget({ widget: new Note(note), block: true, side: 1 }).range(line.to));
  }
  return Decoration.set(ranges, true);
}

/** The tint of a marked line goes on through the line numbers, to the edge. */
const edge = new (class extends GutterMarker {
  override elementClass = "cm-marked-edge";
})();

const edges = gutterLineClass.compute([marks], (state) => {
  const found: Range<GutterMarker>[] = [];
  state.field(marks).between(0, state.doc.length, (from, _to, decoration) => {
    if (decoration.spec["class"] === "cm-marked") found.push(edge.range(from));
  });
  return RangeSet.of(found, true);
});

const noteEdges = gutterWidgetClass.of((_view, widget) => (widget instanceof Note ? edge : null));

const fromOutside = Annotation.define<boolean>();

export class Editor {
  readonly view: EditorView;
  private readonly writable = new Compartment();

  constructor(options: EditorOptions) {
    const root = options.host.shadowRoot ?? options.host.attachShadow({ mode: "open" });
    this.view = new EditorView({
      parent: root,
      root,
      state: EditorState.create({ doc: options.text, extensions: this.extensions(options) }),
    });
  }

  get text(): string {
    return this.view.state.doc.toString();
  }

  /** Replaces everything, as one step that can be undone. */
  replace(text: string): void {
    this.view.dispatch({
      changes: { from: 0, to: this.view.state.doc.length, insert: text },
      annotations: [fromOutside.of(true), isolateHistory.of("full")],
    });
  }

  /** Puts text where the cursor is, as if it were typed; `|` tells where the cursor goes. */
  type(text: string): void {
    const at = text.indexOf("|");
    const { from, to } = this.view.state.selection.main;
    this.view.dispatch({
      changes: { from, to, insert: text.replace("|", "") },
      selection: { anchor: from + (at < 0 ? text.length : at) },
      scrollIntoView: true,
    });
  }

  /** Adds lines at the end and goes there. */
  append(text: string): void {
    const end = this.view.state.doc.length;
    this.view.dispatch({
      changes: { from: end, insert: text },
      selection: { anchor: end + text.length },
      scrollIntoView: true,
      annotations: isolateHistory.of("full"),
    });
  }

  indent(): void {
    indentMore(this.view);
  }

  mark(wanted: Mark[]): void {
    this.view.dispatch({ effects: setMarks.of(wanted) });
  }

  show(line: number): void {
    if (line < 1 || line > this.view.state.doc.lines) return;
    const at = this.view.state.doc.line(line).from;
    this.view.dispatch({ effects: EditorView.scrollIntoView(at, { y: "nearest", yMargin: 40 }) });
  }

  readOnly(on: boolean): void {
    this.view.dispatch({ effects: this.writable.reconfigure(EditorState.readOnly.of(on)) });
  }

  focus(at?: { x: number; y: number }): void {
    this.view.focus();
    const position = at ? this.view.posAtCoords(at) : null;
    if (position !== null) this.view.dispatch({ selection: { anchor: position } });
  }

  private extensions(options: EditorOptions) {
    const does = (action?: () => void) => () => {
      action?.();
      return action !== undefined;
    };
    return [
      lineNumbers(),
      highlightSpecialChars(),
      history(),
      drawSelection(),
      EditorState.allowMultipleSelections.of(false),
      indentUnit.of("    "),
      indentOnInput(),
      bracketMatching(),
      closeBrackets(),
      new LanguageSupport(pythonLanguage),
      syntaxHighlighting(colours),
      builtins,
      marks,
      edges,
      noteEdges,
      looks,
      this.writable.of(EditorState.readOnly.of(options.readOnly ?? false)),
      keymap.of([
        { key: "Shift-Enter", run: does(options.onRun) },
        { key: "Mod-Enter", run: does(options.onCheck ?? options.onRun) },
        { key: "Tab", run: indentOrSpaces, shift: indentLess },
        ...closeBracketsKeymap,
        ...defaultKeymap,
        ...historyKeymap,
      ]),
      EditorView.domEventHandlers({ beforeinput: typeOver }),
      EditorView.contentAttributes.of({
        "aria-label": options.label,
        "aria-multiline": "true",
        ...(options.describedBy && { "aria-describedby": options.describedBy }),
        autocapitalize: "off",
        autocorrect: "off",
        spellcheck: "false",
      }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) options.onChange?.();
      }),
    ];
  }
}

/**
 * Typing over a selection, done by us: the browser would try to keep the look of what was selected with style
 * attributes, which the page's policy forbids, and would say so on the console.
 */
function typeOver(event: InputEvent, view: EditorView): boolean {
  const { main } = view.state.selection;
  if (event.inputType !== "insertText" || event.data === null || event.isComposing || main.empty) return false;
  const text = event.data;
  const insert = () => view.state.update(view.state.replaceSelection(text), { userEvent: "input.type" });
  const handled = view.state.facet(EditorView.inputHandler).some((each) => each(view, main.from, main.to, text, insert));
  if (!handled) view.dispatch(insert(), { scrollIntoView: true });
  event.preventDefault();
  return true;
}

/** At the start of a line a whole level; elsewhere spaces up to the next one. */
function indentOrSpaces(view: EditorView): boolean {
  const { state } = view;
  if (state.readOnly) return false;
  const { main } = state.selection;
  const line = state.doc.lineAt(main.head);
  if (!main.empty || /^\s*$/.test(state.sliceDoc(line.from, main.head))) return indentMore(view);
  const spaces = " ".repeat(4 - ((main.head - line.from) % 4));
  view.dispatch(state.replaceSelection(spaces), { scrollIntoView: true, userEvent: "input" });
  return true;
}

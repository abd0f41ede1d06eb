// The code editor: CodeMirror in a shadow root, with our colours and as few habits to learn as possible.

import { closeBrackets, closeBracketsKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentLess, indentMore, isolateHistory } from "@codemirror/commands";
import { pythonLanguage } from "@codemirror/lang-python";
import {
  LanguageSupport,
  bracketMatching,
  indentOnInput,
  indentUnit,
  syntaxHighlighting,
} from "@codemirror/language";
import { EditorState } from "@codemirror/state";
import { EditorView, drawSelection, highlightSpecialChars, keymap, lineNumbers } from "@codemirror/view";
import { builtins, colours, looks } from "./editor-looks";
import { type Mark, marking, setMarks } from "./editor-marks";

export interface EditorOptions {
  host: HTMLElement;
  text: string;
  label: string;
  onChange?: () => void;
  onRun?: () => void;
  onCheck?: () => void;
}

export class Editor {
  readonly view: EditorView;

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

  /** Another text, as one step that can be undone; only what differs is touched, so that the cursor stays. */
  replace(text: string): void {
    const old = this.text;
    const longest = Math.min(old.length, text.length);
    let from = 0;
    while (from < longest && old[from] === text[from]) from += 1;
    let same = 0;
    while (same < longest - from && old[old.length - 1 - same] === text[text.length - 1 - same]) same += 1;
    this.view.dispatch({
      changes: { from, to: old.length - same, insert: text.slice(from, text.length - same) },
      annotations: isolateHistory.of("full"),
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
      marking,
      looks,
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
        // It can be focused without this; a checker of a scrolling region looks for it.
        tabindex: "0",
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

// Lines that the editor marks, with a note below them for eyes and a description for ears.

import { type EditorState, type Range, RangeSet, StateEffect, StateField } from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  EditorView,
  GutterMarker,
  WidgetType,
  gutterLineClass,
  gutterWidgetClass,
} from "@codemirror/view";

export interface Mark {
  line: number;
  /** May hold `code`; "" for a line that is only tinted. */
  note: string;
}

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

export const setMarks = StateEffect.define<Mark[]>();

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

/** Everything that an editor needs to mark lines. */
export const marking = [marks, edges, noteEdges];

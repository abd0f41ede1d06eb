// What the workspace of an exercise can do.

import "./elements/code-editor";
import "./elements/answer-sheet";
import "./elements/fill-gaps";
import "./elements/parsons-blocks";
import "./elements/hint-ladder";
import "./elements/trace-player";
import "./elements/split-handle";
import "./elements/exercise-workspace";
import "./elements/environment-card";
import "./elements/tex-math";

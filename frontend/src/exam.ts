// What the pages of an exam do beside being pages: a clock, and programs that are saved as one types.

import "./elements/code-editor";
import "./elements/exam-clock";
import "./elements/exam-code";
import "./elements/tex-math";

// What the page of a project does beside being a page: the program is saved as one types.

import "./elements/code-editor";
import "./elements/project-code";
import "./elements/tex-math";

// What the page of a lesson can do.

import "./elements/code-cell";
import "./elements/predict-cell";
import "./elements/quiz-question";
import "./elements/self-explain";
import "./elements/explorable-play";
import "./elements/trace-player";
import "./elements/framework-tabs";
import "./elements/environment-card";
import "./elements/tex-math";
// The last one: it looks at where the others have put themselves.
import "./elements/lesson-page";

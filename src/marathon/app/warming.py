"""Makes ready what the next step will need, before it is needed."""

from __future__ import annotations

from marathon.app.choices import framework_for
from marathon.app.parts import Marathon
from marathon.app.progress import next_step


def warm_up(m: Marathon) -> None:
    """Start the processes that the learner's next lesson or exercise will want."""
    step = next_step(m)
    found = m.path.find_lesson(step.lesson) if step.lesson else next(m.path.places(), None)
    if found is None:
        return
    framework = framework_for(m, found)
    environment, preload = found.specialization.environment, found.specialization.preload
    if environment and m.environments.python(environment, framework) is None:
        return
    m.judge.warm_up(environment, preload, framework)
    m.kernels.warm_up(environment, framework, preload=preload)

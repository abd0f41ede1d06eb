# id: PY76
# belief: self leads to the class in which the line stands, or to the one above it
# fails: R2
# hint: `self` is the alarm clock, so `self.tick()` finds this very method, again and again. Which block
#   leads to the one above?
class Clock:
    """A clock that knows its hour."""

    def __init__(self, hour):
        self.hour = hour

    def tick(self):
        self.hour = (self.hour + 1) % 24


class AlarmClock(Clock):
    def __init__(self, hour, wake):
        super().__init__(hour)
        self.wake = wake

    def tick(self):
        self.tick()
        return self.hour == self.wake

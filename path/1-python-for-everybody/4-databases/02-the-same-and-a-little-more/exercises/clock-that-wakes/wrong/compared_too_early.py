# id: PY11
# belief: what stands behind a return still runs
# fails: R2
# hint: Your clock stands still. A method ends at its `return`. Which block has to come before it?
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
        return self.hour == self.wake
        super().tick()

class Clock:
    """A clock that knows its hour."""

    def __init__(self, hour):
        self.hour = hour

    def tick(self):
        self.hour = (self.hour + 1) % 24


# BEGIN SOLUTION
class AlarmClock(Clock):
    def __init__(self, hour, wake):
        super().__init__(hour)
        self.wake = wake

    def tick(self):
        super().tick()
        return self.hour == self.wake
# STARTER
# # The alarm clock is not written yet.
# END SOLUTION

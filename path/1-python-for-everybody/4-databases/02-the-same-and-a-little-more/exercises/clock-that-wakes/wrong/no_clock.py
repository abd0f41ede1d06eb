# id: own
# belief: a class with a similar name is a subclass already
# fails: R1
# hint: `super()` finds nobody who takes an hour: above your class there is only `object`. Which block
#   says what an alarm clock is?
class Clock:
    """A clock that knows its hour."""

    def __init__(self, hour):
        self.hour = hour

    def tick(self):
        self.hour = (self.hour + 1) % 24


class AlarmClock:
    def __init__(self, hour, wake):
        super().__init__(hour)
        self.wake = wake

    def tick(self):
        super().tick()
        return self.hour == self.wake

# id: own
# belief: the constructor above gets everything that the new one gets
# fails: R1
# hint: Making one ends with a TypeError: too many values were given. Which of the two does a plain
#   suitcase know what to do with?
class Suitcase:
    """A suitcase with some litres free."""

    def __init__(self, litres):
        self.free = litres

    def pack(self, litres):
        if litres > self.free:
            return False
        self.free = self.free - litres
        return True


class LockedSuitcase(Suitcase):
    """A suitcase that has to be opened with a code."""

    def __init__(self, litres, code):
        super().__init__(litres, code)
        self.code = code
        self.locked = True

    def open(self, code):
        if code == self.code:
            self.locked = False
        return not self.locked

    def pack(self, litres):
        if self.locked:
            return False
        return super().pack(litres)

# id: own
# belief: the method above may run first, and the lock be looked at afterwards
# fails: R2
# hint: A locked suitcase says `False`, and yet there is less room in it. What went in before you looked
#   at the lock?
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
        super().__init__(litres)
        self.code = code
        self.locked = True

    def open(self, code):
        if code == self.code:
            self.locked = False
        return not self.locked

    def pack(self, litres):
        fits = super().pack(litres)
        if self.locked:
            return False
        return fits

# id: own
# belief: open answers whether the code was right
# fails: R3
# hint: Open it, and then try a code that does not fit. You say that the suitcase is not open. Can you
#   pack?
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
        return code == self.code

    def pack(self, litres):
        if self.locked:
            return False
        return super().pack(litres)

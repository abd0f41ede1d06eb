# id: PY79
# belief: what the method above returns comes back to the caller by itself
# fails: R4
# hint: Something was packed, and the answer is `None`. The body above did answer. What does your line do
#   with the answer?
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
        if self.locked:
            return False
        super().pack(litres)

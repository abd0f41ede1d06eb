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
        if self.locked and code == self.code:
            self.locked = False
        if self.locked:
            return False
        return True

    def pack(self, litres):
        if not self.locked:
            answer = super().pack(litres)
        else:
            answer = False
        return answer

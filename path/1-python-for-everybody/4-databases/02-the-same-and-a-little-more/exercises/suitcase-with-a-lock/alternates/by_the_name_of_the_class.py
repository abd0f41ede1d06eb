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
        self.code = code
        self.is_open = False
        Suitcase.__init__(self, litres)

    def open(self, code):
        self.is_open = self.is_open or code == self.code
        return self.is_open

    def pack(self, litres):
        return self.is_open and Suitcase.pack(self, litres)

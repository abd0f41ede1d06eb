# id: own
# belief: the reserve is taken off what was asked for
# fails: R4
# hint: Ask a full garden tank for 20 litres: you get fewer, though there is plenty. From which number
#   does the reserve have to be taken off?
class Tank:
    def __init__(self, size):
        self.size = size
        self.level = 0

    def fill(self, litres):
        fits = min(litres, self.size - self.level)
        self.level = self.level + fits
        return litres - fits

    def take(self, litres):
        out = min(litres, self.level)
        self.level = self.level - out
        return out

    def __str__(self):
        return f"{self.level} of {self.size} litres"


class GardenTank(Tank):
    def __init__(self, size, reserve):
        super().__init__(size)
        self.reserve = reserve

    def take(self, litres):
        return super().take(max(0, litres - self.reserve))

    def __str__(self):
        return super().__str__() + f", {self.reserve} kept"

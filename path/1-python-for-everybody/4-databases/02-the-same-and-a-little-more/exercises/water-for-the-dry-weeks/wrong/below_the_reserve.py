# id: own
# belief: the level is never below the reserve
# fails: R4
# hint: Let only a little rain fall, less than the reserve, and take something. Look at what you return:
#   can so much come out of a tank?
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
        return super().take(min(litres, self.level - self.reserve))

    def __str__(self):
        return super().__str__() + f", {self.reserve} kept"

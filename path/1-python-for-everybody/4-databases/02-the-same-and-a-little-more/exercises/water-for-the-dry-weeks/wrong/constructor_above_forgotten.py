# id: PY77
# belief: the constructor above runs by itself
# fails: R4, R5
# hint: Fill a new garden tank, and read which attribute is missing. Where is it given its value, and who
#   calls that method?
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
        self.reserve = reserve

    def take(self, litres):
        return super().take(min(litres, max(0, self.level - self.reserve)))

    def __str__(self):
        return super().__str__() + f", {self.reserve} kept"

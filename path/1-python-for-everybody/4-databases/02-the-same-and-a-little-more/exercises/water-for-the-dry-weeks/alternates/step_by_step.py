class Tank:
    def __init__(self, size):
        self.size = size
        self.level = 0

    def fill(self, litres):
        self.level = self.level + litres
        over = max(0, self.level - self.size)
        self.level = self.level - over
        return over

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
        spare = self.level - self.reserve
        if spare <= 0:
            return 0
        if litres > spare:
            litres = spare
        return super().take(litres)

    def __str__(self):
        return super().__str__() + f", {self.reserve} kept"

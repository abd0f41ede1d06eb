class Tank:
    def __init__(self, size):
        self.size, self.level = size, 0

    def lowest(self):
        return 0

    def fill(self, litres):
        before = self.level
        self.level = min(self.size, before + litres)
        return before + litres - self.level

    def take(self, litres):
        out = 0
        if self.level > self.lowest():
            out = min(litres, self.level - self.lowest())
            self.level -= out
        return out

    def __str__(self):
        return str(self.level) + " of " + str(self.size) + " litres"


class GardenTank(Tank):
    def __init__(self, size, reserve):
        Tank.__init__(self, size)
        self.reserve = reserve

    def lowest(self):
        return self.reserve

    def __str__(self):
        return f"{Tank.__str__(self)}, {self.reserve} kept"

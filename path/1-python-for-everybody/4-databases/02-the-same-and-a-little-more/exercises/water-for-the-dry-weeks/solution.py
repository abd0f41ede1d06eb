# BEGIN SOLUTION
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

    # ask the plain tank for less
    def take(self, litres):
        return super().take(min(litres, max(0, self.level - self.reserve)))

    def __str__(self):
        return super().__str__() + f", {self.reserve} kept"
# STARTER
# # Write the classes Tank and GardenTank here.
# END SOLUTION

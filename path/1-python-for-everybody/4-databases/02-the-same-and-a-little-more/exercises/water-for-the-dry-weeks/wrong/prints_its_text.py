# id: PY10
# belief: __str__ prints the text
# fails: R3
# hint: The text appears, and then Python complains that `__str__` gave no text. Who is to show it: the
#   method, or whoever asked for it?
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
        print(f"{self.level} of {self.size} litres")


class GardenTank(Tank):
    def __init__(self, size, reserve):
        super().__init__(size)
        self.reserve = reserve

    def take(self, litres):
        return super().take(min(litres, max(0, self.level - self.reserve)))

    def __str__(self):
        return super().__str__() + f", {self.reserve} kept"

# id: PY39
# belief: a list made in the constructor belongs to the object, with or without self
# fails: R2, R4
# hint: In the constructor you make a list, and it is gone when the constructor ends. What has to stand
#   in front of the name, so that the gardener keeps it?
class Gardener:
    limit = 3

    def __init__(self, name):
        self.name = name
        taken = []

    def take(self, seed):
        self.taken.append(seed)

    def bring_back(self, seed):
        if seed in self.taken:
            self.taken.remove(seed)

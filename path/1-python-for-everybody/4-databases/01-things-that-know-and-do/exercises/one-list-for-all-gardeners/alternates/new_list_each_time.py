class Gardener:
    limit = 3
    taken = []

    def __init__(self, name):
        self.name = name

    def take(self, seed):
        self.taken = self.taken + [seed]

    def bring_back(self, seed):
        if seed in self.taken:
            place = self.taken.index(seed)
            self.taken = self.taken[:place] + self.taken[place + 1 :]

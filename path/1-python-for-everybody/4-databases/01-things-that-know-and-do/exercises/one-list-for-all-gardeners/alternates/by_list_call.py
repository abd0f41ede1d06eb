class Gardener:
    limit = 3

    def __init__(self, name):
        self.taken = list()
        self.name = name

    def take(self, seed):
        self.taken.append(seed)

    def bring_back(self, seed):
        try:
            self.taken.remove(seed)
        except ValueError:
            pass

class Gardener:
    """Somebody who takes seeds from the library."""

    # BEGIN SOLUTION
    limit = 3

    def __init__(self, name):
        self.name = name
        self.taken = []

    # STARTER
    # limit = 3
    # taken = []
    #
    # def __init__(self, name):
    #     self.name = name
    # END SOLUTION

    def take(self, seed):
        self.taken.append(seed)

    def bring_back(self, seed):
        if seed in self.taken:
            self.taken.remove(seed)

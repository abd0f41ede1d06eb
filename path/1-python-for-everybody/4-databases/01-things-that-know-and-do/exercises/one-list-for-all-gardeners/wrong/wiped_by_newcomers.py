# id: PY38
# belief: emptying the list of the class gives the newcomer an empty list of their own
# fails: R4
# hint: The newcomer has nothing, as it should be. But look at the gardener who was there before. Whose
#   list did you empty?
class Gardener:
    limit = 3
    taken = []

    def __init__(self, name):
        self.name = name
        self.taken.clear()

    def take(self, seed):
        self.taken.append(seed)

    def bring_back(self, seed):
        if seed in self.taken:
            self.taken.remove(seed)

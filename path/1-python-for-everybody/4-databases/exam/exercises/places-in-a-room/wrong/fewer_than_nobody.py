# id: own
# belief: nobody takes out more than there is
# fails: R2
# hint: Let more people leave than are inside. How many are there afterwards?
class {{Room}}:
    def __init__(self, places):
        self.places = places
        self.people = 0

    def enter(self, count):
        inside = min(count, self.places - self.people)
        self.people = self.people + inside
        return count - inside

    def leave(self, count):
        self.people = self.people - count

    def __str__(self):
        return f"{self.people} of {self.places}"


class {{Calm}}({{Room}}):
    def enter(self, count):
        asked = min(count, {{few}})
        return super().enter(asked) + count - asked

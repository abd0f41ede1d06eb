# id: own
# belief: who asks for more than there is gets nothing
# fails: R1, R4
# hint: A group is larger than the room that is left. How many of it come in with you, and how many should?
class {{Room}}:
    def __init__(self, places):
        self.places = places
        self.people = 0

    def enter(self, count):
        if count > self.places - self.people:
            return count
        self.people = self.people + count
        return 0

    def leave(self, count):
        self.people = max(0, self.people - count)

    def __str__(self):
        return f"{self.people} of {self.places}"


class {{Calm}}({{Room}}):
    def enter(self, count):
        asked = min(count, {{few}})
        return super().enter(asked) + count - asked

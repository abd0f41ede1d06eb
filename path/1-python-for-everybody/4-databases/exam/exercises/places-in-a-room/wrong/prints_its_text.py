# id: PY10
# belief: a text that is printed is handed back
# fails: R3
# hint: `str` of your {{word}} stops with a TypeError. What should `__str__` give to whoever asks?
class {{Room}}:
    def __init__(self, places):
        self.places = places
        self.people = 0

    def enter(self, count):
        inside = min(count, self.places - self.people)
        self.people = self.people + inside
        return count - inside

    def leave(self, count):
        self.people = max(0, self.people - count)

    def __str__(self):
        print(f"{self.people} of {self.places}")


class {{Calm}}({{Room}}):
    def enter(self, count):
        asked = min(count, {{few}})
        return super().enter(asked) + count - asked

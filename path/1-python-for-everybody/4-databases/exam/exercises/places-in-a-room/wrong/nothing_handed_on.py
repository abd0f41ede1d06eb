# id: PY79
# belief: what the method above returns reaches the caller by itself
# fails: R4
# hint: `enter` of `{{Calm}}` gives nothing back. Who hands on what the class above has returned?
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
        return f"{self.people} of {self.places}"


class {{Calm}}({{Room}}):
    def enter(self, count):
        super().enter(min(count, {{few}}))

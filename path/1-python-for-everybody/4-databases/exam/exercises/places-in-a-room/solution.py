# BEGIN SOLUTION
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
    # ask the class above for a few only; the others stay outside
    def enter(self, count):
        asked = min(count, {{few}})
        return super().enter(asked) + count - asked
# STARTER
# # Write the classes {{Room}} and {{Calm}} here.
# print("not written yet")
# END SOLUTION

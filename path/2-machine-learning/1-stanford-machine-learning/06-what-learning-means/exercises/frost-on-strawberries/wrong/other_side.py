# id: own
# belief: every rule says yes above its limit
# fails: R1
# hint: Your rule says "frost" on the warm evenings, as the rule for penguins said "male" to the
#   heavy ones. On which side of the limit is it cold?
def learn_limit(evening, frost):
    def score(limit):
        return ((evening > limit) == frost).mean()

    return max(sorted(set(evening)), key=score)

# id: own
# belief: a share of nothing is zero
# fails: R5
# hint: In a night without a bird you report zeros, as if every bird had been lost or misnamed. How many birds
#   were there?
def report(clips):
    """Return what came out right, what was lost at the door, and what a perfect door would give."""
    birds = [clip for clip in clips if clip[0] is not None]
    in_vain = sum(passed for bird, passed, named in clips if bird is None)
    if not birds:
        return {"right": 0, "lost": 0, "ceiling": 0, "in_vain": in_vain}
    # every bird counts, whether it was passed or not
    return {
        "right": sum(passed and named == bird for bird, passed, named in birds) / len(birds),
        "lost": sum(not passed for bird, passed, named in birds) / len(birds),
        "ceiling": sum(named == bird for bird, passed, named in birds) / len(birds),
        "in_vain": in_vain,
    }

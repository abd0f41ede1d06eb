# id: ML172
# belief: whatever one stage loses is won as soon as that stage is mended
# fails: R3
# hint: Your ceiling names every lost bird rightly. What does the second stage say to these clips when it gets
#   them?
def report(clips):
    """Return what came out right, what was lost at the door, and what a perfect door would give."""
    birds = [clip for clip in clips if clip[0] is not None]
    in_vain = sum(passed for bird, passed, named in clips if bird is None)
    if not birds:
        return {"right": None, "lost": None, "ceiling": None, "in_vain": in_vain}
    # every bird counts, whether it was passed or not
    return {
        "right": sum(passed and named == bird for bird, passed, named in birds) / len(birds),
        "lost": sum(not passed for bird, passed, named in birds) / len(birds),
        "ceiling": sum(not p or n == b for b, p, n in birds) / len(birds),
        "in_vain": in_vain,
    }

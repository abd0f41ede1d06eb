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
        "ceiling": sum(named == bird for bird, passed, named in birds) / len(birds),
        "in_vain": in_vain,
    }

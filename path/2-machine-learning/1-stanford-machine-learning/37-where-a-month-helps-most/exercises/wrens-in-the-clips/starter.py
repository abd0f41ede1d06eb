def report(clips):
    """Return what came out right, what was lost at the door, and what a perfect door would give."""
    kept = [clip for clip in clips if clip[0] is not None and clip[1]]
    in_vain = sum(passed for bird, passed, named in clips if bird is None)
    if not kept:
        return {"right": None, "lost": None, "ceiling": None, "in_vain": in_vain}
    return {
        "right": sum(named == bird for bird, passed, named in kept) / len(kept),
        "lost": sum(not passed for bird, passed, named in clips) / len(clips),
        "ceiling": sum(named == bird for bird, passed, named in kept) / len(kept),
        "in_vain": in_vain,
    }

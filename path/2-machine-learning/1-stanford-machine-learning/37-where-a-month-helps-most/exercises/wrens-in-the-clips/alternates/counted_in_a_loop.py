def report(clips):
    birds = right = lost = nameable = vain = 0
    for bird, passed, named in clips:
        if bird is None:
            if passed:
                vain += 1
            continue
        birds += 1
        if named == bird:
            nameable += 1
            if passed:
                right += 1
        if not passed:
            lost += 1
    counts = {"right": right, "lost": lost, "ceiling": nameable}
    shares = {name: count / birds if birds else None for name, count in counts.items()}
    return {**shares, "in_vain": vain}

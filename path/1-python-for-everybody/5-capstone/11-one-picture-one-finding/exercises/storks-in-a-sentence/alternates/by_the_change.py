def finding(what, then, now):
    change = now[1] - then[1]
    words = {True: "More", False: "Fewer"}
    counts = f"{what}: {then[1]} in {then[0]}, {now[1]} in {now[0]}"
    if change == 0:
        return "As many " + counts
    if then[1] >= 20 and now[1] >= 20:
        sign = "+" if change > 0 else "-"
        tail = f"{sign}{round(100 * abs(change) / then[1])} %"
    else:
        tail = "too few for a percentage"
    return words[change > 0] + " " + counts + " (" + tail + ")"

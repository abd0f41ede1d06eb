def tail(before, after):
    if before == after:
        return ""
    if before < 20 or after < 20:
        return " (too few for a percentage)"
    percent = round(after * 100 / before - 100)
    return f" ({percent:+} %)"


def finding(what, then, now):
    year, before = then
    later, after = now
    word = "As many"
    if before < after:
        word = "More"
    if before > after:
        word = "Fewer"
    return f"{word} {what}: {before} in {year}, {after} in {later}{tail(before, after)}"

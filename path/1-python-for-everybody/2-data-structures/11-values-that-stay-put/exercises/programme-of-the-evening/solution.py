def programme(titles, minutes):
    """Return numbered lines with each title and its minutes."""
    # BEGIN SOLUTION
    lines = []
    for number, part in enumerate(zip(titles, minutes), start=1):
        title, length = part
        lines.append(f"{number}. {title} ({length} min)")
    return lines
    # END SOLUTION

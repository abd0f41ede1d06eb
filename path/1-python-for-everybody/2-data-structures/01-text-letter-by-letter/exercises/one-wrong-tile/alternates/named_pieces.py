def swap_tile(title, place, letter):
    """Return the title with another letter at one place."""
    if 0 <= place < len(title):
        before = title[:place]
        behind = title[place + 1:]
        title = f"{before}{letter}{behind}"
    return title

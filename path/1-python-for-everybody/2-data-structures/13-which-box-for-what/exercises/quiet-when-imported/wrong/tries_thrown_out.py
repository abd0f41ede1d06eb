# id: own
# belief: a file that is imported may not print at all
# fails: R3
# hint: The letters are clean, but when Rosa starts the file, nothing happens any more. She wants her
#   two lines then. Which question tells a start from an import?
def fee(days):
    """Return the fee for a tool that was kept for so many days."""
    if days <= 14:
        return 0
    return (days - 14) * 2



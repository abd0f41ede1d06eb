# id: own
# belief: a file that is started is called by its own name
# fails: R2, R3
# hint: It is the wrong way round now: imported, it prints; started, it keeps still. What is a file
#   called when it is the one that was started?
def fee(days):
    """Return the fee for a tool that was kept for so many days."""
    if days <= 14:
        return 0
    return (days - 14) * 2


if __name__ == "late_fee":
    print("a try with 20 days")
    print("fee:", fee(20))

started = __name__ == "__main__"


def fee(days):
    """Return the fee for a tool that was kept for so many days."""
    return max(days - 14, 0) * 2


if started:
    print(f"a try with 20 days\nfee: {fee(20)}")

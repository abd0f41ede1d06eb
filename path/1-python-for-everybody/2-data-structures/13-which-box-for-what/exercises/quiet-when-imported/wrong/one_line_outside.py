# id: PY22
# belief: the lines after an if belong to it, indented or not
# fails: R2
# hint: One line is still printed at each import. The question owns what is indented below it. Which
#   line stands outside?
def fee(days):
    """Return the fee for a tool that was kept for so many days."""
    if days <= 14:
        return 0
    return (days - 14) * 2


if __name__ == "__main__":
    print("a try with 20 days")
print("fee:", fee(20))

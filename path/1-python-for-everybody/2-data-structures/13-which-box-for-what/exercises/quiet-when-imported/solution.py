# BEGIN SOLUTION
def fee(days):
    """Return the fee for a tool that was kept for so many days."""
    if days <= 14:
        return 0
    return (days - 14) * 2


if __name__ == "__main__":
    print("a try with 20 days")
    print("fee:", fee(20))
# STARTER
# def fee(days):
#     """Return the fee for a tool that was kept for so many days."""
#     if days <= 14:
#         return 0
#     return (days - 14) * 2
#
#
# print("a try with 20 days")
# print("fee:", fee(20))
# END SOLUTION

# id: own
# belief: all of the file belongs below the question
# fails: R1
# hint: A start works, but whoever imports the file finds no `fee` in it. The function is made only when
#   the answer is yes. Where must it stand?
if __name__ == "__main__":

    def fee(days):
        """Return the fee for a tool that was kept for so many days."""
        if days <= 14:
            return 0
        return (days - 14) * 2

    print("a try with 20 days")
    print("fee:", fee(20))

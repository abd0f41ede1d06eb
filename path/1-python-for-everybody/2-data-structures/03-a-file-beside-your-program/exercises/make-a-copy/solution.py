def make_copy(source, target):
    """Copy the text of one file to another; return how many characters it has."""
    # BEGIN SOLUTION
    with open(source, encoding="utf-8") as file:
        text = file.read()

    with open(target, "w", encoding="utf-8") as file:
        file.write(text)

    return len(text)
    # END SOLUTION

def ask():
    """Return what was typed as a whole number, or None."""
    try:
        return int(input("Prints: "))
    except ValueError:
        return None


answer = ask()
while answer is None or answer < 1 or answer > 8:
    if answer is None:
        print("digits, please")
    else:
        print("1 to 8, please")
    answer = ask()
print(f"printing {answer}")

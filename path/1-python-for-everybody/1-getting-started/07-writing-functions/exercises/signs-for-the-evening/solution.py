# BEGIN SOLUTION
def show_sign(text):
    """Print the text between two lines that are as wide as it is."""
    line = "=" * len(text)
    print(line)
    print(text)
    print(line)


show_sign(input("Door? "))
show_sign(input("Drinks? "))
show_sign(input("Coats? "))
# STARTER
# # First the function, then three calls.
# print("not written yet")
# END SOLUTION

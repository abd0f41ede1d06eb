# id: own
# belief: git finds the folder by itself
# fails: R1
# hint: You made a repository of the folder around it. In which place did you stand when you said
#   `git init`?
def first_version(terminal, folder, reason):
    """Make a repository of the folder, and keep the program and the sorted times in it."""
    terminal("git init")
    terminal(f"cd {folder}")
    terminal("python3 tidy.py")
    terminal("git add results.py times.txt")
    terminal(f'git commit -m "{reason}"')

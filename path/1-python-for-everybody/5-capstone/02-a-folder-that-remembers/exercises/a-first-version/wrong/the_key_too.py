# id: own
# belief: adding all is the safe way
# fails: R4
# hint: The key is in your history, and it stays there. Which files does the dot stand for?
def first_version(terminal, folder, reason):
    """Make a repository of the folder, and keep the program and the sorted times in it."""
    terminal(f"cd {folder}")
    terminal("git init")
    terminal("python3 tidy.py")
    terminal("git add .")
    terminal(f'git commit -m "{reason}"')

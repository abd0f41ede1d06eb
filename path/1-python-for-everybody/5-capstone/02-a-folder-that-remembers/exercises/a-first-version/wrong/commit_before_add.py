# id: own
# belief: a commit takes what is in the folder
# fails: R2
# hint: Your history is empty. When the commit was asked for, nothing lay on the stage. Which block puts
#   something there?
def first_version(terminal, folder, reason):
    """Make a repository of the folder, and keep the program and the sorted times in it."""
    terminal(f"cd {folder}")
    terminal("git init")
    terminal("python3 tidy.py")
    terminal(f'git commit -m "{reason}"')
    terminal("git add results.py times.txt")

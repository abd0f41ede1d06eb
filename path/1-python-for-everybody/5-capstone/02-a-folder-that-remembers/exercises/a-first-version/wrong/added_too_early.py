# id: own
# belief: adding marks a file, and the commit takes what is in it by then
# fails: R3
# hint: In your commit the times are still unsorted. What did the stage hold when the commit was made, and
#   when had it got that?
def first_version(terminal, folder, reason):
    """Make a repository of the folder, and keep the program and the sorted times in it."""
    terminal(f"cd {folder}")
    terminal("git init")
    terminal("git add results.py times.txt")
    terminal("python3 tidy.py")
    terminal(f'git commit -m "{reason}"')

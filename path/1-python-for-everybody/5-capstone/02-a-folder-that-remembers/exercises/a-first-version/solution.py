def first_version(terminal, folder, reason):
    """Make a repository of the folder, and keep the program and the sorted times in it."""
    # BEGIN SOLUTION
    terminal(f"cd {folder}")
    terminal("git init")
    terminal("python3 tidy.py")
    terminal("git add results.py times.txt")
    terminal(f'git commit -m "{reason}"')
    # END SOLUTION

def fetch(ask, sleep, url, tries):
    """Return the code and the data of a page, asked for again while the trouble may pass."""
    # BEGIN SOLUTION
    wait = 1
    while True:
        code, after, data = ask(url)
        # two reasons to go home: it is decided, or it is enough
        if code not in [0, 429, 500, 502, 503] or tries == 1:
            return code, data
        # the longer of both waits
        pause = wait
        if after is not None and after > wait:
            pause = after
        sleep(pause)
        wait = wait * 2
        tries = tries - 1
    # END SOLUTION

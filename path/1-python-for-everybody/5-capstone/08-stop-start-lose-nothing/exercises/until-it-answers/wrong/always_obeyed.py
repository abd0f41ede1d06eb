# id: own
# belief: a wait that is named replaces my own, even a shorter one
# fails: R4
# hint: With a wish of 0.2 seconds you come back after 0.2 seconds. The longer of the two counts. Which two
#   numbers do you have to compare?
def fetch(ask, sleep, url, tries):
    wait = 1
    for attempt in range(1, tries + 1):
        code, after, data = ask(url)
        if code not in [0, 429, 500, 502, 503] or attempt == tries:
            return code, data
        pause = wait
        if after is not None:
            pause = after
        sleep(pause)
        wait = wait * 2

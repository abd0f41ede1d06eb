# id: own
# belief: what the server wants once holds for all waits
# fails: R4
# hint: After a wish of 10 seconds you wait 20 the next time. Your own waits should go on as if nothing had
#   been said. Which name have you changed?
def fetch(ask, sleep, url, tries):
    wait = 1
    for attempt in range(1, tries + 1):
        code, after, data = ask(url)
        if code not in [0, 429, 500, 502, 503] or attempt == tries:
            return code, data
        if after is not None and after > wait:
            wait = after
        sleep(wait)
        wait = wait * 2

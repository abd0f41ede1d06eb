# id: own
# belief: one wait is as good as the other
# fails: R3
# hint: You wait one second each time. A station in trouble gets no rest from that. Which line makes the
#   next wait longer?
def fetch(ask, sleep, url, tries):
    wait = 1
    for attempt in range(1, tries + 1):
        code, after, data = ask(url)
        if code not in [0, 429, 500, 502, 503] or attempt == tries:
            return code, data
        pause = wait
        if after is not None and after > wait:
            pause = after
        sleep(pause)

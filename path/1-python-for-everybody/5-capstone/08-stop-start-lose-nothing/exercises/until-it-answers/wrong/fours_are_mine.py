# id: own
# belief: a code that begins with 4 is always a fault of the one who asks
# fails: R2
# hint: After a 429 you go home. It says "too many questions", and that passes. Look at the list of the
#   first rule once more.
def fetch(ask, sleep, url, tries):
    wait = 1
    for attempt in range(1, tries + 1):
        code, after, data = ask(url)
        if code not in [0, 500, 502, 503] or attempt == tries:
            return code, data
        pause = wait
        if after is not None and after > wait:
            pause = after
        sleep(pause)
        wait = wait * 2

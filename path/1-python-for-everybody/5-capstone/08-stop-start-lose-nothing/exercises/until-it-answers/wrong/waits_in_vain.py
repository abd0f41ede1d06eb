# id: own
# belief: every refusal is followed by a wait
# fails: R3
# hint: After your last question you wait once more, and then nothing is asked. When do you look whether
#   it was the last one?
def fetch(ask, sleep, url, tries):
    wait = 1
    for attempt in range(1, tries + 1):
        code, after, data = ask(url)
        if code not in [0, 429, 500, 502, 503]:
            return code, data
        pause = wait
        if after is not None and after > wait:
            pause = after
        sleep(pause)
        wait = wait * 2
    return code, data

# id: own
# belief: every failure goes away when one asks again
# fails: R1
# hint: For a 404 you wait and ask four times. Which codes say something about the page, and which only about this moment?
def fetch(ask, sleep, url, tries):
    wait = 1
    for attempt in range(1, tries + 1):
        code, after, data = ask(url)
        if code == 200 or attempt == tries:
            return code, data
        pause = wait
        if after is not None and after > wait:
            pause = after
        sleep(pause)
        wait = wait * 2

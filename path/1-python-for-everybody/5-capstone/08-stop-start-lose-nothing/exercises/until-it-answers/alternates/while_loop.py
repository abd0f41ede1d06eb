def fetch(ask, sleep, url, tries):
    passing = {0, 429, 500, 502, 503}
    code, after, data = ask(url)
    done = 1
    while code in passing and done < tries:
        sleep(max(2 ** (done - 1), after or 0))
        code, after, data = ask(url)
        done += 1
    return code, data

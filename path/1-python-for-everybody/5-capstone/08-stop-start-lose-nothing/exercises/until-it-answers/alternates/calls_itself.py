def longer(wait, after):
    if after is None:
        return wait
    return max(wait, after)


def fetch(ask, sleep, url, tries, wait=1):
    code, after, data = ask(url)
    passes = code in (0, 429) or code in (500, 502, 503)
    if passes and tries > 1:
        sleep(longer(wait, after))
        return fetch(ask, sleep, url, tries - 1, 2 * wait)
    return code, data

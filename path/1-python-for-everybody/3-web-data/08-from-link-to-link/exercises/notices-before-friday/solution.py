# BEGIN SOLUTION
from urllib.parse import urldefrag, urljoin
# STARTER
# from urllib.parse import urljoin
# END SOLUTION


def pages_from(start, web):
    """Return the addresses of all pages that can be reached from `start`."""
    waiting = [start]
    # BEGIN SOLUTION
    seen = {start}
    # STARTER
    # seen = set()
    # END SOLUTION
    done = []
    while len(waiting) > 0:
        address = waiting.pop(0)
        # BEGIN SOLUTION
        done.append(address)
        for link in web[address]:
            whole = urldefrag(urljoin(address, link)).url
            if whole in web and whole not in seen:
                # seen from the moment when it joins the queue
                seen.add(whole)
                waiting.append(whole)
        # STARTER
        # seen.add(address)
        # done.append(address)
        # for link in web[address]:
        #     whole = urljoin(address, link)
        #     if whole not in seen:
        #         waiting.append(whole)
        # END SOLUTION
    return done

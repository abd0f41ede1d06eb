import time
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime


def seconds(when):
    return when.timestamp() if when.tzinfo else when.replace(tzinfo=timezone.utc).timestamp()


def moment(date, stamp):
    arrived = seconds(datetime.strptime(stamp, "%a %b %d %H:%M:%S %Y"))
    called = arrived
    try:
        called = seconds(datetime.fromisoformat(date) if date[:4].isdigit() else parsedate_to_datetime(date))
    except (ValueError, TypeError):
        pass
    if not arrived - 86400 <= called <= arrived + 86400:
        called = arrived
    return time.strftime("%Y-%m-%d %H:%M", time.gmtime(called))

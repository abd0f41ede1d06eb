from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime


def moment(date, stamp):
    arrived = datetime.strptime(stamp, "%a %b %d %H:%M:%S %Y")
    try:
        when = parsedate_to_datetime(date)
    except ValueError:
        try:
            when = datetime.fromisoformat(date)
        except ValueError:
            when = arrived
    if when.tzinfo is not None:
        when = (when - when.utcoffset()).replace(tzinfo=None)
    if abs(when - arrived) > timedelta(days=1):
        when = arrived
    return when.strftime("%Y-%m-%d %H:%M")

# id: own
# belief: the days of a span say how far off it is
# fails: R5
# hint: A day and one second count as one day for you. `days` drops what is left over. Can two spans be
#   compared without that?
from datetime import datetime, timedelta, timezone
from email.utils import parsedate_to_datetime


def moment(date, stamp):
    arrived = datetime.strptime(stamp, "%a %b %d %H:%M:%S %Y").replace(tzinfo=timezone.utc)
    try:
        when = parsedate_to_datetime(date)
    except ValueError:
        try:
            when = datetime.fromisoformat(date)
        except ValueError:
            when = arrived
    if when.tzinfo is None:
        when = when.replace(tzinfo=timezone.utc)
    if abs(when - arrived).days > 1:
        when = arrived
    return when.astimezone(timezone.utc).strftime("%Y-%m-%d %H:%M")

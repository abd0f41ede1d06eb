# id: own
# belief: a clock that is off runs ahead
# fails: R5
# hint: A call that says it was made a year earlier is believed. The span between two times can be less than
#   zero. What do you compare?
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
    if when - arrived > timedelta(days=1):
        when = arrived
    return when.astimezone(timezone.utc).strftime("%Y-%m-%d %H:%M")

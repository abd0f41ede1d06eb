from datetime import datetime, timedelta, timezone
from email.utils import parsedate_to_datetime


def moment(date, stamp):
    """The moment of a call in UTC, as a text."""
    # BEGIN SOLUTION
    arrived = datetime.strptime(stamp, "%a %b %d %H:%M:%S %Y").replace(tzinfo=timezone.utc)
    when = read(date)
    # no date, or one that nobody believes
    if when is None or abs(when - arrived) > timedelta(days=1):
        when = arrived
    return when.astimezone(timezone.utc).strftime("%Y-%m-%d %H:%M")


def read(date):
    """A time that knows its zone, or None."""
    for reader in (parsedate_to_datetime, datetime.fromisoformat):
        try:
            when = reader(date)
        except ValueError:
            continue
        # naive means UTC here
        return when if when.tzinfo else when.replace(tzinfo=timezone.utc)
    # END SOLUTION

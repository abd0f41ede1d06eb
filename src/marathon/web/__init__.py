"""Pages: typed context, handler, template; they work without JavaScript where a page can."""

from marathon.web.app import make_app

__all__ = ["make_app"]

"""Pages: typed context, handler, template."""

"""The window of reports: a list, tables, charts, and what the writer says of the characters."""

"""Reports on a whole script: figures about its text, no judgement of it (reports.md).

``catalogue`` and ``placing`` are light and may be imported anywhere; everything else imports pandas and belongs to the
analysis process and the command line.
"""

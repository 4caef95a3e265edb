"""Charts of reports, painted; they know figures and colours, and nothing of scripts."""

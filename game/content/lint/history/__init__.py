"""Checks of history files: names, subjects, events that can come, things that matter."""

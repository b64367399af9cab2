"""Decisions, one file a part of the sitting. Each writes entries into the minutes and nothing else.

opening -> [ dispatches -> corridor -> motions -> voices -> protocol (-> signature) ]* -> close or war
"""

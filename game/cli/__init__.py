"""The command line: introduces scenarios, machines, logs and screens to one another; holds no rules.

    main -> one file a command -> session | ai | ui | text | content | log

`main` answers wrong input with one line and exit 2 (`trouble`), a mistake of ours with a crash report (`crash`).
Commands import what they need when they run, so that the program starts at once.
"""

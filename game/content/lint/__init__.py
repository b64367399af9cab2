"""What makes a well-formed scenario senseless: one small check after another over the located tree.

Checks read a `Draft`, never a Scenario, so that they still run where other parts of the file are broken. Each is a
function from the draft to mistakes and notices; `all` holds the one tuple of them.
"""

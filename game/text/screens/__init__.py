"""One file a screen: each prints what one seat may read, and orders nothing."""

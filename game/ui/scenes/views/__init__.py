"""Parts of the congress screen: each turns what the viewer's seat holds into widgets or marked-up text."""

"""What a delegate recalls aloud of earlier sittings: found in what was heard, never in anybody's mind."""

"""The Congress: diplomacy at Paris, 1856, and what became of it until 1914."""

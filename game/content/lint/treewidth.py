"""How thick a graph is: an upper bound on its treewidth, by the min-fill heuristic."""

from collections.abc import Iterable
from itertools import combinations


def width(edges: Iterable[tuple[str, str]]) -> int:
    """Return the width of the elimination order that takes the vertex with fewest gaps among its neighbours."""
    near: dict[str, set[str]] = {}
    for one, two in sorted(edges):
        near.setdefault(one, set()).add(two)
        near.setdefault(two, set()).add(one)
    widest = 0
    while near:
        vertex = min(near, key=lambda name: (_fill(near, name), len(near[name]), name))
        around = near.pop(vertex)
        widest = max(widest, len(around))
        for one, two in combinations(sorted(around), 2):
            near[one].add(two)
            near[two].add(one)
        for name in around:
            near[name].discard(vertex)
    return widest


def _fill(near: dict[str, set[str]], vertex: str) -> int:
    """Return how many pairs of neighbours are not yet neighbours themselves."""
    return sum(two not in near[one] for one, two in combinations(sorted(near[vertex]), 2))

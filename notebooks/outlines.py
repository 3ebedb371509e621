"""Outlines of countries for maps, from Natural Earth as the npm package world-atlas ships it. Nothing is fetched."""

import json
from itertools import accumulate
from pathlib import Path

ATLAS = Path(__file__).parent.parent / "node_modules/world-atlas/countries-50m.json"


def country_lines(path=ATLAS):
    """Lines of coasts and borders as lists of (longitude, latitude). Empty where `npm ci` has not brought them.

    The file is TopoJSON: each line is whole numbers, every point told as its distance from the one before.
    """
    if not path.exists():
        print(f"Without outlines: {path.name} comes with `npm ci`.")
        return []
    atlas = json.loads(path.read_text(encoding="utf-8"))
    (scale_x, scale_y), (west, south) = atlas["transform"]["scale"], atlas["transform"]["translate"]
    return [
        [
            (x * scale_x + west, y * scale_y + south)
            for x, y in accumulate(arc, lambda point, step: (point[0] + step[0], point[1] + step[1]))
        ]
        for arc in atlas["arcs"]
    ]

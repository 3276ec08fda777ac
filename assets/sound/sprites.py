"""Prints sprites.json: file -> sound -> [start, length] in milliseconds."""

import json
import sys

files = {}
for name in ("voices", "effects", "hold", "rooms"):
    with open(f"{sys.argv[1]}/{name}.json") as part:
        files[name] = json.load(part)
rows = (
    f'  "{name}": {{\n' + ",\n".join(f'    "{k}": {v}' for k, v in sounds.items()) + "\n  }"
    for name, sounds in files.items()
)
print("{\n" + ",\n".join(rows) + "\n}")

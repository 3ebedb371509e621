"""Executes the notebook against the server at BANG_GIAO_URL and writes it with its outputs: execute.py TARGET.

The first cell that fails ends it. What would differ from one time to the next (when a cell ran, Python's version) is
left out, so that the file changes only where an answer does.
"""

import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient

HERE = Path(__file__).parent
SOURCE = HERE / "border-ties.ipynb"

notebook = nbformat.read(SOURCE, as_version=4)
client = NotebookClient(notebook, timeout=120, record_timing=False, resources={"metadata": {"path": HERE}})
client.execute()
for cell in notebook.cells:
    cell.metadata.pop("execution", None)
notebook.metadata["language_info"] = {"name": "python"}
nbformat.write(notebook, sys.argv[1])

#!/bin/sh
# Opens the notebook in JupyterLab, in a Python environment of its own (notebooks/.venv). Further arguments go to JupyterLab.
set -eu
cd "$(dirname "$0")"
python="${PYTHON:-python3}"
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
  echo "The notebook needs Python 3.11 or later; PYTHON names another one than $("$python" --version)." >&2
  exit 1
}
[ -d .venv ] || "$python" -m venv .venv
.venv/bin/pip install --quiet --disable-pip-version-check -r requirements-lab.txt
exec .venv/bin/jupyter lab border-ties.ipynb "$@"

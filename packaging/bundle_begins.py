"""Runs in the bundle before PairView does, and imports next to nothing.

On Linux the programs that PairView opens, a viewer say, must not find the libraries of the bundle
before their own. A program of Windows without a console has no streams; what is said there goes
nowhere.
"""

import os
import sys

if sys.platform == "linux":
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", "")
    os.environ.pop("LD_LIBRARY_PATH", None)  # read once, when this process began
    if before:
        os.environ["LD_LIBRARY_PATH"] = before
for name in ("stdout", "stderr"):
    if getattr(sys, name) is None:
        setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115

if sys.platform == "linux":  # every module is a file of its own there, which Python finds alone
    sys.path_hooks[:] = [one for one in sys.path_hooks if "pyimod" not in str(one)]
    sys.path_importer_cache.clear()
    sys.path.reverse()

"""What the page beside the program says about starting it, in both languages."""

HOW_TO_START = """\
PairView

Start `pairview` in this folder. It needs no installation, no Python and no network, and the
folder may lie anywhere. `pairview --help` lists what works without a window. To remove it,
delete the folder; cases and settings stay with each account.
On Linux it needs what every desktop has. Where something is missing, on Debian and Ubuntu:
    sudo apt install libegl1 libgl1 libfontconfig1 libdbus-1-3 libglib2.0-0 libx11-xcb1

Se abre con `pairview`, en esta carpeta. No hace falta instalarlo, ni Python, ni red, y la carpeta
puede estar en cualquier sitio. `pairview --help` enumera lo que funciona sin ventana. Para
quitarlo basta con borrar la carpeta; los casos y los ajustes quedan en cada cuenta.
En Linux usa lo que tiene cualquier escritorio. Si falta algo, en Debian y Ubuntu:
    sudo apt install libegl1 libgl1 libfontconfig1 libdbus-1-3 libglib2.0-0 libx11-xcb1

docs: the guides. licences: what PairView is made of, and under which terms.
docs: las guías. licences: de qué está hecho PairView y con qué licencias.
"""

"""A filter of Linux that ends this process with SIGSYS when it opens a socket to a network."""

import ctypes
import platform
import socket
import sys

SOCKET_CALLS = {"x86_64": 41, "aarch64": 198}
"""The number of the system call `socket`, by machine."""
IS_POSSIBLE = sys.platform == "linux" and platform.machine() in SOCKET_CALLS

_PR_SET_NO_NEW_PRIVS, _PR_SET_SECCOMP, _MODE_FILTER = 38, 22, 2
_LOAD, _JUMP_IF_EQUAL, _RETURN = 0x20, 0x15, 0x06
_KILL_PROCESS, _ALLOW = 0x80000000, 0x7FFF0000
_CALL_NUMBER, _FIRST_ARGUMENT = 0, 16
"""Offsets in `struct seccomp_data`; of the argument its lower half, as both machines store it."""


class _Step(ctypes.Structure):
    _fields_ = (
        ("code", ctypes.c_ushort),
        ("if_true", ctypes.c_ubyte),
        ("if_false", ctypes.c_ubyte),
        ("value", ctypes.c_uint),
    )


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.POINTER(_Step)))


def forbid_networks() -> None:
    """Forbid it for good, to this process, its threads and its children; raises OSError."""
    steps = (
        _Step(_LOAD, 0, 0, _CALL_NUMBER),
        _Step(_JUMP_IF_EQUAL, 0, 4, SOCKET_CALLS[platform.machine()]),
        _Step(_LOAD, 0, 0, _FIRST_ARGUMENT),
        _Step(_JUMP_IF_EQUAL, 1, 0, socket.AF_INET),
        _Step(_JUMP_IF_EQUAL, 0, 1, socket.AF_INET6),
        _Step(_RETURN, 0, 0, _KILL_PROCESS),
        _Step(_RETURN, 0, 0, _ALLOW),
    )
    program = _Program(len(steps), (_Step * len(steps))(*steps))
    libc = ctypes.CDLL(None, use_errno=True)
    for call in (
        (_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0),
        (_PR_SET_SECCOMP, _MODE_FILTER, ctypes.byref(program), 0, 0),
    ):
        if libc.prctl(*call) != 0:
            raise OSError(ctypes.get_errno(), "the filter was not taken")

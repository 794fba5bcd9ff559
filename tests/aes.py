"""AES-256-CBC decryption in plain Python, to look for erased text in the pages of a file."""

from functools import cache

PAGE = 4096
RESERVED = 80
"""At the end of a page: 16 bytes to start decrypting from, 64 to authenticate it."""


def _double(byte: int) -> int:
    return (byte << 1) ^ (0x11B if byte & 0x80 else 0)


def _times(byte: int, factor: int) -> int:
    product = 0
    while factor:
        product ^= byte if factor & 1 else 0
        byte, factor = _double(byte), factor >> 1
    return product


@cache
def _boxes() -> tuple[list[int], list[int]]:
    """Return the substitution box and its inverse."""
    box = [0] * 256
    for byte in range(256):
        inverse = next((other for other in range(256) if _times(byte, other) == 1), 0)
        turned = inverse
        for _ in range(4):
            inverse = ((inverse << 1) | (inverse >> 7)) & 0xFF
            turned ^= inverse
        box[byte] = turned ^ 0x63
    return box, [box.index(byte) for byte in range(256)]


@cache
def _round_keys(key: bytes) -> list[bytes]:
    box, _ = _boxes()
    words = [key[start : start + 4] for start in range(0, 32, 4)]
    constant = 1
    for number in range(8, 60):
        word = words[-1]
        if number % 8 == 0:
            word = bytes(box[byte] for byte in word[1:] + word[:1])
            word = bytes([word[0] ^ constant]) + word[1:]
            constant = _double(constant)
        elif number % 8 == 4:
            word = bytes(box[byte] for byte in word)
        words.append(bytes(a ^ b for a, b in zip(words[-8], word, strict=True)))
    return [b"".join(words[start : start + 4]) for start in range(0, 60, 4)]


@cache
def _multiples(factor: int) -> list[int]:
    return [_times(byte, factor) for byte in range(256)]


_UNSHIFTED = [(column - row) % 4 * 4 + row for column in range(4) for row in range(4)]


def _decrypt_block(key: bytes, block: bytes) -> bytes:
    _, inverse = _boxes()
    m9, m11, m13, m14 = (_multiples(factor) for factor in (9, 11, 13, 14))
    keys = _round_keys(key)
    state = bytes(a ^ b for a, b in zip(block, keys[14], strict=True))
    for number in range(13, -1, -1):
        state = bytes(inverse[state[place]] for place in _UNSHIFTED)
        state = bytes(a ^ b for a, b in zip(state, keys[number], strict=True))
        if number:
            mixed = []
            for start in range(0, 16, 4):
                a, b, c, d = state[start : start + 4]
                mixed += [
                    m14[a] ^ m11[b] ^ m13[c] ^ m9[d],
                    m9[a] ^ m14[b] ^ m11[c] ^ m13[d],
                    m13[a] ^ m9[b] ^ m14[c] ^ m11[d],
                    m11[a] ^ m13[b] ^ m9[c] ^ m14[d],
                ]
            state = bytes(mixed)
    return state


def decrypt_page(key: bytes, page: bytes) -> bytes:
    """Return what a page of a case file holds, unused space included."""
    before = page[PAGE - RESERVED : PAGE - RESERVED + 16]
    plain = b""
    for start in range(0, PAGE - RESERVED, 16):
        block = page[start : start + 16]
        plain += bytes(a ^ b for a, b in zip(_decrypt_block(key, block), before, strict=True))
        before = block
    return plain


def decrypt_file(key: bytes, raw: bytes) -> bytes:
    """Return every page of a case file; the first page begins with the salt."""
    pages = [raw[start : start + PAGE] for start in range(0, len(raw), PAGE)]
    first = pages[0][16:]
    pages[0] = first[:-RESERVED] + bytes(16) + first[-RESERVED:]
    return b"".join(decrypt_page(key, page) for page in pages)

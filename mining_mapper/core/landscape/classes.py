"""The classes that a simulated landscape contains: raster values and codes of the default taxonomy."""

from __future__ import annotations

OTHER = 200

CODES: dict[int, str] = {
    111: "PIT",
    112: "QRY",
    114: "ASM",
    121: "WRD",
    122: "TSF",
    123: "HLP",
    131: "PLT",
    132: "STK",
    141: "PND",
    142: "PLK",
    151: "FAC",
    153: "RDS",
    161: "CLR",
    163: "REH",
    200: "NEG",
    210: "NRK",
    211: "NSO",
    213: "NRV",
    221: "NAG",
    222: "NAQ",
    231: "NUR",
    232: "NIN",
    233: "NCO",
    234: "NLF",
    235: "NRD",
    241: "NWT",
}

VALUES: dict[str, int] = {code: value for value, code in CODES.items()}

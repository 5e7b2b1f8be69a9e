"""The programs that the supervisor starts, and the guardian that outlives it by a moment."""

import asyncio
import os
import signal
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Self

_GUARDIAN = Path(__file__).with_name("guardian.py")


class Guardian:
    """Knows every child, so that none stays behind when the supervisor is killed."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process

    @classmethod
    async def start(cls) -> Self:
        """Start it out of reach of the terminal's signals."""
        return cls(
            await asyncio.create_subprocess_exec(
                sys.executable,
                "-I",
                "-S",
                str(_GUARDIAN),
                stdin=asyncio.subprocess.PIPE,
                start_new_session=True,
            )
        )

    def know(self, pid: int, ended_by: signal.Signals = signal.SIGTERM) -> None:
        """This process group is ours; it is ended by that signal."""
        self._say(f"+{pid} {ended_by.value}\n")

    def forget(self, pid: int) -> None:
        """This process group has ended."""
        self._say(f"-{pid}\n")

    async def dismiss(self) -> None:
        """Nothing is left to guard."""
        if self._process.stdin:
            self._process.stdin.close()
        await self._process.wait()

    def _say(self, line: str) -> None:
        if self._process.stdin:
            self._process.stdin.write(line.encode())


class Child:
    """One program in a process group of its own, started again and again."""

    def __init__(
        self,
        name: str,
        command: Sequence[str],
        environment: Mapping[str, str],
        guardian: Guardian,
        *,
        cwd: Path | None = None,
        inherit: Sequence[int] = (),
        on_crash: Callable[[str, int], None] | None = None,
    ) -> None:
        self._name = name
        self._command = command
        self._environment = environment
        self._guardian = guardian
        self._cwd = cwd
        self._inherit = inherit
        self._on_crash = on_crash
        self._pid = 0
        self._end: asyncio.Task[int] | None = None

    async def start(self) -> None:
        """Start it; its output is ours."""
        process = await asyncio.create_subprocess_exec(
            *self._command,
            env=self._environment,
            cwd=self._cwd,
            pass_fds=self._inherit,
            stdin=asyncio.subprocess.DEVNULL,
            start_new_session=True,
        )
        self._pid = process.pid
        self._guardian.know(process.pid)
        self._end = asyncio.create_task(self._attend(process))

    async def run(self) -> int:
        """Start it and wait for its end; the exit code."""
        await self.start()
        return await asyncio.shield(self._end) if self._end else 0

    async def stop(self, patience: float) -> None:
        """Ask it to end, and end its whole group when it does not."""
        if self._end is None:
            return
        end, self._end = self._end, None  # an end that is asked for is no crash
        self._signal(signal.SIGTERM)
        await asyncio.wait([end], timeout=patience)
        self.kill()
        await end

    def kill(self) -> None:
        """End its whole group at once."""
        self._signal(signal.SIGKILL)

    def _signal(self, kind: signal.Signals) -> None:
        with suppress(ProcessLookupError, PermissionError):
            if self._pid:
                os.killpg(self._pid, kind)

    async def _attend(self, process: asyncio.subprocess.Process) -> int:
        code = await process.wait()
        self._guardian.forget(process.pid)
        if self._end is not None and self._on_crash:
            self._on_crash(self._name, code)
        return code

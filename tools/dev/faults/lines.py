"""A line between two processes that can be cut: a TCP proxy on loopback. TLS passes through it untouched."""

import asyncio
import threading


class Line:
    """From one free port to `target`. Switches may be thrown from any thread.

    `up`: what the client sends arrives; `down`: what the server sends arrives; `closed`: nobody connects at all. A direction that is
    off swallows bytes as a dead cable does, so the connections that lost some are ended when it comes back."""

    def __init__(self, wires, target):
        self.target = target
        self.up = self.down = True
        self.closed = False
        self.pairs = set()
        self.wires = wires
        self.port = wires.call(self.open())

    async def open(self):
        server = await asyncio.start_server(self.accept, "127.0.0.1", 0)
        self.server = server
        return server.sockets[0].getsockname()[1]

    async def accept(self, reader, writer):
        if self.closed:
            writer.transport.abort()
            return
        try:
            far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self.target)
        except OSError:
            writer.transport.abort()
            return
        pair = {"writers": (writer, far_writer), "lost": False}
        self.pairs.add(id(pair))
        self.wires.pairs[id(pair)] = (self, pair)
        await asyncio.gather(self.pump(reader, far_writer, pair, "up"), self.pump(far_reader, writer, pair, "down"))
        self.pairs.discard(id(pair))
        self.wires.pairs.pop(id(pair), None)

    async def pump(self, reader, writer, pair, direction):
        try:
            while data := await reader.read(65536):
                if not getattr(self, direction):
                    pair["lost"] = True
                    continue
                writer.write(data)
                await writer.drain()
        except OSError:
            pass
        for one in pair["writers"]:
            one.transport.abort()

    def cut(self):
        self.closed = True
        self.wires.end(self, lost_only=False)

    def dead(self, *directions):
        for direction in directions:
            setattr(self, direction, False)

    def heal(self):
        self.closed = False
        self.up = self.down = True
        self.wires.end(self, lost_only=True)


class Wires:
    """The thread that all lines of a run live in."""

    def __init__(self):
        self.pairs = {}
        self.loop = asyncio.new_event_loop()
        threading.Thread(target=self.loop.run_forever, daemon=True).start()

    def call(self, coroutine):
        return asyncio.run_coroutine_threadsafe(coroutine, self.loop).result(30)

    def line(self, target):
        return Line(self, target)

    def end(self, line, lost_only):
        async def abort():
            for owner, pair in list(self.pairs.values()):
                if owner is line and (pair["lost"] or not lost_only):
                    for writer in pair["writers"]:
                        writer.transport.abort()
        self.call(abort())

/**
 * As much of a WebSocket client (RFC 6455) as it takes to talk to a browser on this computer, as Node 20 has none.
 * @module
 */
import { randomBytes } from "node:crypto";
import { request } from "node:http";
import type { Socket } from "node:net";

export interface WebSocketTo {
  send(text: string): void;
  close(): void;
}

const opcode = { text: 1, close: 8, ping: 9, pong: 10 } as const;

/** @param heard Gets every whole message. */
export function openWebSocket(address: string, heard: (text: string) => void): Promise<WebSocketTo> {
  const { hostname, port, pathname } = new URL(address);
  const key = randomBytes(16).toString("base64");
  const headers = {
    Connection: "Upgrade",
    Upgrade: "websocket",
    "Sec-WebSocket-Key": key,
    "Sec-WebSocket-Version": "13",
  };
  return new Promise((resolve, reject) => {
    const asking = request({ hostname, port, path: pathname, headers });
    asking.on("error", reject);
    asking.on("response", ({ statusCode }) => reject(new Error(`no WebSocket: ${statusCode}`)));
    asking.on("upgrade", (_, socket, head) => {
      socket.on("error", () => undefined);
      const take = framesOf(socket as Socket, heard);
      socket.on("data", take);
      if (head.length > 0) take(head);
      resolve({
        send: (text) => void socket.write(frame(opcode.text, Buffer.from(text))),
        close: () => void socket.end(frame(opcode.close, Buffer.alloc(0))),
      });
    });
    asking.end();
  });
}

/** Puts pieces of the connection together into frames, and frames into messages. */
function framesOf(socket: Socket, heard: (text: string) => void): (piece: Buffer) => void {
  let waiting = Buffer.alloc(0);
  let parts: Buffer[] = [];
  return (piece) => {
    waiting = Buffer.concat([waiting, piece]);
    for (;;) {
      if (waiting.length < 2) return;
      const short = waiting.readUInt8(1) & 0x7f;
      const start = short === 126 ? 4 : short === 127 ? 10 : 2;
      if (waiting.length < start) return;
      const length =
        short === 126 ? waiting.readUInt16BE(2) : short === 127 ? Number(waiting.readBigUInt64BE(2)) : short;
      if (waiting.length < start + length) return;
      const first = waiting.readUInt8(0);
      const body = waiting.subarray(start, start + length);
      waiting = waiting.subarray(start + length);
      const kind = first & 0x0f;
      if (kind === opcode.ping) socket.write(frame(opcode.pong, body));
      if (kind > opcode.text) continue;
      parts.push(body);
      if ((first & 0x80) === 0) continue;
      heard(Buffer.concat(parts).toString("utf8"));
      parts = [];
    }
  };
}

/** A whole frame; a client has to mask what it sends. */
function frame(kind: number, body: Buffer): Buffer {
  const long = body.length > 0xffff;
  const head = Buffer.alloc(long ? 10 : body.length > 125 ? 4 : 2);
  head.writeUInt8(0x80 | kind, 0);
  head.writeUInt8(0x80 | (long ? 127 : body.length > 125 ? 126 : body.length), 1);
  if (long) head.writeBigUInt64BE(BigInt(body.length), 2);
  else if (body.length > 125) head.writeUInt16BE(body.length, 2);
  const mask = randomBytes(4);
  return Buffer.concat([head, mask, body.map((byte, at) => byte ^ (mask[at % 4] as number))]);
}

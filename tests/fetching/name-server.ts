import { createSocket } from 'node:dgram';
import { once } from 'node:events';

export interface NameServer {
  /** As `dns.Resolver.setServers` takes it. */
  readonly address: string;
  /** Names that were asked for, in order. */
  readonly asked: string[];
  close(): void;
}

const HEADER_BYTES = 12;
const TYPE_A = 1;

/**
 * A real name server on loopback that tells the addresses of a list one after the other, the last one for ever: the first
 * to whoever checks, another to whoever connects.
 */
export async function nameServer(answers: Readonly<Record<string, readonly string[]>>): Promise<NameServer> {
  const socket = createSocket('udp4');
  const asked: string[] = [];
  socket.on('message', (query, { port, address }) => {
    const { name, end } = readName(query);
    const type = query.readUInt16BE(end);
    asked.push(name);
    const list = answers[name] ?? [];
    const turn = asked.filter((each) => each === name).length - 1;
    const ip = type === TYPE_A ? (list[turn] ?? list.at(-1)) : undefined;
    socket.send(answerTo(query, end + 4, ip), port, address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return { address: `127.0.0.1:${socket.address().port}`, asked, close: () => socket.close() };
}

function readName(query: Buffer): { name: string; end: number } {
  const labels: string[] = [];
  let at = HEADER_BYTES;
  for (let length = query[at]!; length > 0; length = query[at]!) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join('.'), end: at + 1 };
}

/** The question again, and one A record of it that may be kept for no time at all; none where there is no address. */
function answerTo(query: Buffer, questionEnd: number, ip: string | undefined): Buffer {
  const header = Buffer.from(query.subarray(0, HEADER_BYTES));
  header.writeUInt16BE(ip ? 0x8180 : 0x8183, 2);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(ip ? 1 : 0, 6);
  header.writeUInt32BE(0, 8);
  const question = query.subarray(HEADER_BYTES, questionEnd);
  const record = Buffer.from([0xc0, HEADER_BYTES, 0, 1, 0, 1, 0, 0, 0, 0, 0, 4]);
  const parts = [header, question, ...(ip ? [record, Buffer.from(ip.split('.').map(Number))] : [])];
  return Buffer.concat(parts);
}

import { connect, type Socket } from 'node:net';

/** What came back over one connection. */
export interface Answers {
  text: string;
  /** The status of each answer, in order. */
  statuses: number[];
}

/** Sends bytes that no client library would, and reads until the other side closes or has been silent for a while. */
export function raw(port: number, bytes: string, silence = 1500): Promise<Answers> {
  return new Promise((done, failed) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes, 'latin1'));
    const end = (): void => {
      socket.destroy();
      done({ text, statuses: [...text.matchAll(/^HTTP\/1\.1 (\d{3}) /gm)].map((line) => Number(line[1])) });
    };
    socket.setTimeout(silence, end);
    socket.on('data', (part) => (text += part.toString('utf8')));
    socket.on('close', end);
    socket.on('error', (error) => (text === '' ? failed(error) : end()));
  });
}

/** Opens a connection that sends a part of a request and then nothing more. */
export function half(port: number, bytes: string): Promise<Socket> {
  return new Promise((open, failed) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes, 'latin1', () => open(socket)));
    socket.on('error', failed);
  });
}

/** A request of one piece. */
export function request(line: string, headers: string[], body = ''): string {
  return [`${line} HTTP/1.1`, ...headers, ...(body === '' ? [] : [`Content-Length: ${Buffer.byteLength(body)}`]), '', body].join('\r\n');
}

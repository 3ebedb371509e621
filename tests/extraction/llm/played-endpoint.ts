import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface AskedFor {
  readonly url: string | undefined;
  readonly authorization: string | undefined;
  readonly body: { readonly model: string; readonly messages: readonly { readonly content: string }[] };
}

export type Play = (response: ServerResponse) => void;

/** A chat completion with this content. */
export function says(content: unknown): Play {
  const told = typeof content === 'string' ? content : JSON.stringify(content);
  const usage = { prompt_tokens: 100, completion_tokens: 20 };
  return (response) => response.end(JSON.stringify({ choices: [{ message: { content: told } }], usage }));
}

export function status(code: number, headers: Record<string, string> = {}, body = ''): Play {
  return (response) => response.writeHead(code, headers).end(body);
}

/** A real server on this machine that plays the plays one after the other, the last one for ever. */
export async function playedEndpoint(...plays: Play[]) {
  const asked: AskedFor[] = [];
  const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    const body = JSON.parse(await text(request));
    asked.push({ url: request.url, authorization: request.headers.authorization, body });
    plays[Math.min(asked.length, plays.length) - 1]!(response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

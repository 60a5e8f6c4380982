import { unzipSync } from 'fflate';

/** What came back, whole. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

export type Fields = Readonly<Record<string, string>>;

/** Somebody at the server, with the cookies that they got there, as a browser without scripts. */
export interface Visitor {
  get(path: string): Promise<Answer>;
  post(path: string, fields?: Fields): Promise<Answer>;
  /** Sends a form with a file in the field `files`. */
  send(path: string, name: string, text: string): Promise<Answer>;
  ask(method: string, path: string, body?: BodyInit): Promise<Answer>;
  /** The same person, whose next answers change nothing here. */
  readonly twin: () => Visitor;
}

/** A visitor; `brought` are the cookies that they come with. */
export function visitor(url: string, brought: ReadonlyMap<string, string> = new Map()): Visitor {
  const jar = new Map(brought);
  const keep = (headers: Headers) => {
    for (const line of headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/Max-Age=0/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
  };
  const ask = async (method: string, path: string, body?: BodyInit): Promise<Answer> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const sent = {
      method,
      headers: { cookie, origin: url },
      redirect: 'manual',
      ...(body && { body }),
    } as const;
    const ended = new AbortController();
    const response = await fetch(url + path, { ...sent, signal: ended.signal });
    keep(response.headers);
    const { status, headers } = response;
    // A stream of events never ends by itself: its first words are enough.
    const isStream = headers.get('content-type') === 'text/event-stream';
    const text = isStream ? await firstOf(response) : await textOf(response);
    if (isStream) ended.abort();
    return { status, headers, body: text };
  };
  return {
    ask,
    get: (path) => ask('GET', path),
    post: (path, fields = {}) => ask('POST', path, new URLSearchParams(fields)),
    send(path, name, text) {
      const form = new FormData();
      form.append('files', new File([text], name, { type: 'text/plain' }));
      return ask('POST', path, form);
    },
    twin: () => visitor(url, jar),
  };
}

/** What is in an archive too, file by file. */
async function textOf(response: Response): Promise<string> {
  const bytes = await response.bytes();
  const isArchive = response.headers.get('content-type') === 'application/zip';
  const files = isArchive ? Object.entries(unzipSync(bytes)) : [['', bytes] as const];
  return files.map(([name, file]) => `${name}${new TextDecoder().decode(file)}`).join('\n');
}

async function firstOf({ body }: Response): Promise<string> {
  const first = await body!.getReader().read();
  return new TextDecoder().decode(first.value);
}

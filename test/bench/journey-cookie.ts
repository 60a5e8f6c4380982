/** Starts a complaint and answers its first question, as a browser would; answers the cookies to go on with. */
export async function journeyCookie(url: string): Promise<string> {
  const jar = new Map<string, string>();
  await send(jar, `${url}/complain`);
  await send(jar, `${url}/complain/area`, 'area=durham');
  return cookies(jar);
}

async function send(jar: Map<string, string>, address: string, body?: string): Promise<void> {
  const form = body === undefined ? {} : { method: 'POST', body };
  const headers = {
    Cookie: cookies(jar),
    'Sec-Fetch-Site': 'same-origin',
    'Content-Type': 'application/x-www-form-urlencoded',
  };
  const response = await fetch(address, { redirect: 'manual', headers, ...form });
  if (response.status !== 303)
    throw new Error(`${address} answered ${response.status} where 303 was expected.`);
  for (const cookie of response.headers.getSetCookie()) {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
    if (name) jar.set(name, value ?? '');
  }
}

function cookies(jar: Map<string, string>): string {
  return [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
}

/** Bytes that are no request, or not quite one, sent over a connection of their own. For tests. */
import { connect } from 'node:net';
import fc from 'fast-check';
import { codeOf } from './test-hostile.ts';

const END = '\r\n';
const head = (...lines: readonly string[]): string => `${lines.join(END)}${END}${END}`;
const POST = ['POST /api/sign-in HTTP/1.1', 'host: localhost', 'content-type: application/json'] as const;
const BODY = '{"login":"nobody@example.org","password":"wrong wrong"}';
const LENGTH = `content-length: ${BODY.length}`;
const GET = ['GET /api/health/live HTTP/1.1', 'host: localhost'] as const;

/** What is wrong with each. */
export const WIRED: Readonly<Record<string, string>> = {
  'nothing at all': '',
  'no request line': head('hello'),
  'an unknown method': head('BREW /api/me HTTP/1.1', 'host: localhost'),
  'an unknown version': head('GET / HTTP/9.9', 'host: localhost'),
  'a method in small letters': head('get / HTTP/1.1', 'host: localhost'),
  'no host': head('GET /api/me HTTP/1.1'),
  'two hosts': head(...GET, 'host: elsewhere'),
  'a host that is none': head('GET /api/me HTTP/1.1', 'host: \u0001:99999999'),
  'a header without a colon': head(...GET, 'cookie'),
  'a header with a space in its name': head(...GET, 'coo kie: x'),
  'a NUL in a header': head(...GET, 'cookie: a\0b'),
  'a folded header': head(...GET, 'cookie: a', '\tb'),
  'bare line feeds': `${GET.join('\n')}\n\n`,
  'a header of 64 kB': head(...GET, `cookie: ${'x'.repeat(65_536)}`),
  '5,000 headers': head(...GET, ...Array.from({ length: 5000 }, (_, number) => `x-${number}: ${number}`)),
  'an address of 64 kB': head(`GET /${'x'.repeat(65_536)} HTTP/1.1`, 'host: localhost'),
  'an address that climbs out': head('GET /../../../../etc/passwd HTTP/1.1', 'host: localhost'),
  'an address that climbs out in code': head('GET /%2e%2e/%2e%2e%2fetc%2fpasswd HTTP/1.1', 'host: localhost'),
  'an address in broken code': head('GET /%zz%00%ff HTTP/1.1', 'host: localhost'),
  'an address of elsewhere': head('GET http://elsewhere/api/me HTTP/1.1', 'host: localhost'),
  'the way to another server': head('CONNECT elsewhere:443 HTTP/1.1', 'host: elsewhere'),
  'an upgrade': head(...GET, 'connection: upgrade', 'upgrade: websocket', 'sec-websocket-key: x'),
  'a wish for HTTP/2': 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  'the beginning of TLS': '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003',
  'half a head': POST.join(END),
  'half a body': head(...POST, LENGTH) + BODY.slice(0, 10),
  'a body that is longer than it says': head(...POST, 'content-length: 5') + BODY,
  'a length that is none': head(...POST, 'content-length: many') + BODY,
  'a length below nothing': head(...POST, 'content-length: -1') + BODY,
  'a length beyond all numbers': head(...POST, `content-length: ${'9'.repeat(40)}`) + BODY,
  'a length of gigabytes': head(...POST, 'content-length: 9999999999') + BODY,
  'two lengths': head(...POST, LENGTH, 'content-length: 5') + BODY,
  'a length and pieces': `${head(...POST, LENGTH, 'transfer-encoding: chunked')}0${END}${END}`,
  'pieces of no length': `${head(...POST, 'transfer-encoding: chunked')}zz${END}${BODY}${END}0${END}${END}`,
  'pieces of gigabytes': `${head(...POST, 'transfer-encoding: chunked')}ffffffff${END}${BODY}`,
  'pieces that are packed': `${head(...POST, 'transfer-encoding: gzip, chunked')}0${END}${END}`,
  'a request in a body':
    head(...GET, 'content-length: 200') + head('DELETE /api/me HTTP/1.1', 'host: localhost'),
  'an expectation': head(...POST, LENGTH, 'expect: the-impossible') + BODY,
  'a body of another encoding': head(...POST, LENGTH, 'content-encoding: br') + BODY,
  'fifty requests at once': head(...GET).repeat(50),
};

/** A request that would be answered, with signs taken out, doubled, or written over. */
export const mangled: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(
      head(...GET),
      head(...POST, LENGTH) + BODY,
      head(...POST, 'origin: http://x', LENGTH) + BODY,
    ),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom('cut', 'double', 'write'), fc.string({ unit: 'binary' })), {
      minLength: 1,
      maxLength: 6,
    }),
  )
  .map(([whole, wounds]) =>
    wounds.reduce(
      (bytes, [where, how, sign]) => wounded(bytes, where % (bytes.length + 1), how, sign),
      whole,
    ),
  );

function wounded(bytes: string, at: number, how: string, sign: string): string {
  if (how === 'cut') return bytes.slice(0, at) + bytes.slice(at + 1 + sign.length);
  if (how === 'double') return bytes.slice(0, at) + bytes.slice(Math.max(0, at - 40));
  return bytes.slice(0, at) + sign + bytes.slice(at + sign.length);
}

/** Milliseconds for the first word of an answer, and for the next one; then whoever has sent this goes away. */
const PATIENCE = 3000;
const QUIET = 200;

/** What was said back, until the connection has ended from either side. */
export function sendBytes(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let heard = '';
    socket.setEncoding('latin1').setTimeout(PATIENCE, () => socket.destroy());
    socket.on('connect', () => socket.write(bytes, 'latin1'));
    socket.on('data', (data: string) => {
      heard += data;
      socket.setTimeout(QUIET);
    });
    // What is cut off in the middle of what we say is an answer too; nobody there is none.
    socket.on('error', (error: NodeJS.ErrnoException) => error.syscall === 'connect' && reject(error));
    socket.on('close', () => resolve(heard));
  });
}

/** The codes of all answers in what was said back, one behind the other; throws where one is no problem document. */
export function codesIn(heard: string): readonly string[] {
  const answers = heard.split(/(?=HTTP\/1\.1 \d{3} )/).filter((answer) => answer !== '');
  return answers.map((answer) => {
    const [headers = '', text = ''] = answer.split(/\r\n\r\n(.*)/s);
    const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(headers)?.[1] ?? 0);
    const type = /^content-type: *(.*)$/im.exec(headers)?.[1]?.trim() ?? '';
    return isOfNode(status, type) ? `${status} of Node` : codeOf({ status, type, text });
  });
}

/** Requests without a host and with unknown expectations are refused before any of our program sees them. */
const isOfNode = (status: number, type: string): boolean => type === '' && [400, 417].includes(status);

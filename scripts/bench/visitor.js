import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: Infinity });

/** Somebody at a browser: keeps cookies, and sends forms as the pages do once they are alive. */
export class Visitor {
  /** @type {Map<string, string>} */
  #cookies = new Map();

  /** @param {string} base such as http://127.0.0.1:3000 */
  constructor(base) {
    this.base = base;
  }

  get cookie() {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** @param {string} path */
  get(path) {
    return this.#send('GET', path, {}, '');
  }

  /**
   * @param {string} path
   * @param {Record<string, string>} fields
   * @returns {Promise<{ type: string, status?: number, location?: string }>} what the form action answered
   * @throws Error when the answer is no success and no redirect
   */
  async submit(path, fields) {
    const headers = {
      accept: 'application/json',
      origin: this.base,
      'content-type': 'application/x-www-form-urlencoded',
      'x-sveltekit-action': 'true'
    };
    const { status, body } = await this.#send('POST', path, headers, new URLSearchParams(fields).toString());
    const text = body.toString();
    const answer = text.startsWith('{') ? JSON.parse(text) : { type: 'unreadable' };
    if (!['success', 'redirect'].includes(answer.type))
      throw new Error(`${path} answered ${status}: ${text.slice(0, 200)}`);
    return answer;
  }

  /**
   * @param {string} method
   * @param {string} path
   * @param {object} content
   * @returns {Promise<any>} what the server answered
   * @throws Error when that is no success
   */
  async send(method, path, content) {
    const headers = { accept: 'application/json', origin: this.base, 'content-type': 'application/json' };
    const { status, body } = await this.#send(method, path, headers, JSON.stringify(content));
    if (status !== 200)
      throw new Error(`${method} ${path} answered ${status}: ${body.toString().slice(0, 200)}`);
    return JSON.parse(body.toString());
  }

  /**
   * @param {string} method
   * @param {string} path
   * @param {Record<string, string>} headers
   * @param {string} sent
   * @returns {Promise<{ status: number, body: Buffer }>}
   */
  #send(method, path, headers, sent) {
    return new Promise((resolve, reject) => {
      const length = sent === '' ? {} : { 'content-length': String(Buffer.byteLength(sent)) };
      const options = { method, agent, headers: { ...headers, ...length, cookie: this.cookie } };
      request(this.base + path, options, (response) => {
        /** @type {Buffer[]} */
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          for (const cookie of response.headers['set-cookie'] ?? []) {
            const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
            this.#cookies.set(name, value);
          }
          resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks) });
        });
      })
        .on('error', reject)
        .end(sent);
    });
  }
}

/** Ends the connections that are kept open. */
export const hangUp = () => agent.destroy();

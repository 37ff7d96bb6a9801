// The sandbox is no part of the platform: it shows the text messages that it would have sent. A page that it serves can
// therefore help with the 2FA code; elsewhere there is no such address and no such help.

/** The user of demonstrations that every sandbox has. */
export const DEMO_USER = { username: 'demo@gigwire.test', password: 'demo-password' };

interface Message {
  to: string;
  code: string | null;
}

const outbox = async (baseUrl: string): Promise<Message[] | null> => {
  try {
    const { origin } = new URL(baseUrl, window.location.href);
    // Only who served this page is asked.
    if (origin !== window.location.origin) return null;
    const response = await fetch(`${origin}/_sandbox/outbox`);
    if (!response.ok || !response.headers.get('content-type')?.includes('json')) return null;
    const body: unknown = await response.json();
    const messages = Array.isArray(body) ? body : (body as { messages?: unknown })?.messages;
    return Array.isArray(messages) ? messages : null;
  } catch {
    return null;
  }
};

/** Whether a sandbox answers there. */
export const isSandbox = async (baseUrl: string): Promise<boolean> => (await outbox(baseUrl)) !== null;

/** The code of the last text message to this number. */
export const lastCode = async (baseUrl: string, number: string | null): Promise<string | null> =>
  (await outbox(baseUrl))?.findLast((message) => message.code && (number === null || message.to === number))?.code ?? null;

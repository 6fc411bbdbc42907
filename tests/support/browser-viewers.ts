import type { Browser } from 'playwright-core';
import { openWindow, type Look, type Shore, type Window } from './browser-window.js';
import { accountOf, type DemoAccount } from './demo.js';
import type { Places, Viewer } from './demo-places.js';
import { signIn } from './people.js';

/** Opens windows of the demonstration's people, signed in, each once for a shore and a look. */
export class Viewers {
  private readonly windows = new Map<string, Promise<Window>>();
  private readonly sessions = new Map<Viewer, Promise<string>>();

  constructor(
    private readonly browser: Browser,
    private readonly base: string,
    private readonly places: Places,
    private readonly accounts: readonly DemoAccount[],
  ) {}

  window(viewer: Viewer, shore: Shore, look: Look = {}): Promise<Window> {
    const key = JSON.stringify([viewer, shore.ui, look]);
    const window = this.windows.get(key) ?? this.open(viewer, shore, look);
    this.windows.set(key, window);
    return window;
  }

  private async open(viewer: Viewer, shore: Shore, look: Look): Promise<Window> {
    const window = await openWindow(this.browser, this.base, shore, look);
    // the account's own language would win over the browser's
    const cookies = [`qiao_ui=${shore.ui}`, ...(viewer === 'visitor' ? [] : [await this.session(viewer)])];
    await window.context.addCookies(
      cookies.map((cookie) => {
        const [name = '', value = ''] = cookie.split('=');
        return { name, value, url: this.base };
      }),
    );
    return window;
  }

  private session(viewer: Exclude<Viewer, 'visitor'>): Promise<string> {
    const { email, password } = accountOf(this.accounts, this.places.emails[viewer]);
    const session =
      this.sessions.get(viewer) ?? signIn(this.base, email, password).then((client) => client.session);
    this.sessions.set(viewer, session);
    return session;
  }
}

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { textsIn, type Texts, type UiLocale } from './browser-texts.js';

export interface Shore {
  ui: UiLocale;
  /** The browser's own language. */
  locale: string;
  timezoneId: string;
}

export const BERLIN: Shore = { ui: 'en', locale: 'en-GB', timezoneId: 'Europe/Berlin' };
export const SHANGHAI: Shore = { ui: 'zh-Hans', locale: 'zh-CN', timezoneId: 'Asia/Shanghai' };

export interface Look {
  width?: number;
  theme?: 'light' | 'dark';
  /** Whose cookies it starts with, as `context.storageState()` gives them. */
  signedIn?: Awaited<ReturnType<BrowserContext['storageState']>>;
}

/** A person's browser: a context of its own with one page. */
export interface Window {
  context: BrowserContext;
  page: Page;
  t: Texts;
  ui: UiLocale;
  /** What must never happen, in words: errors of scripts, refused content, requests that leave the origin. */
  faults: string[];
}

const HEIGHT = 900;
const PATIENCE_MS = 10_000;

/** Opens a browser as somebody on one of the shores has it. Addresses are relative to `base`. */
export async function openWindow(
  browser: Browser,
  base: string,
  shore: Shore,
  { width = 1440, theme = 'light', signedIn }: Look = {},
): Promise<Window> {
  const context = await browser.newContext({
    baseURL: base,
    locale: shore.locale,
    timezoneId: shore.timezoneId,
    colorScheme: theme,
    // what moves is caught half-way by screenshots and contrast checks
    reducedMotion: 'reduce',
    viewport: { width, height: HEIGHT },
    ...(signedIn && { storageState: signedIn }),
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const faults: string[] = [];
  watch(page, new URL(base).origin, faults);
  return { context, page, t: textsIn(shore.ui), ui: shore.ui, faults };
}

function watch(page: Page, origin: string, faults: string[]): void {
  const where = () => new URL(page.url()).pathname;
  page.on('pageerror', (error) => faults.push(`${where()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !isAnswered(message.text()))
      faults.push(`${where()}: ${message.text()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 500) faults.push(`${where()}: ${response.url()} answers ${response.status()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    const isInside = url.origin === origin || ['blob:', 'data:'].includes(url.protocol);
    const isSocket = url.protocol === 'ws:' && url.host === new URL(origin).host;
    if (!isInside && !isSocket) faults.push(`${where()}: asks ${url.origin}`);
  });
}

/** Chromium writes every refusal of the server on the console, expected ones, too; the page speaks for those. */
const isAnswered = (text: string): boolean => /^Failed to load resource: .* status of [45]\d\d/.test(text);

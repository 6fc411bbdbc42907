import type { UiLocale } from '#libs/contracts/locale';
import { escapeHtml } from '../mail/html.js';
import type { PageDescription } from './page-data.js';

const SITE = 'Qiao 桥';

const DEFAULT: Record<UiLocale, string> = {
  en: 'Open innovation between Europe and China: challenges, teams and blueprints across the border.',
  'zh-Hans': '连接欧洲与中国的开放创新平台：跨境挑战、团队与蓝图。',
};

/** How each language of the interface is asked for by `?ui=`, and what Open Graph calls it. */
const LANGUAGES: Record<UiLocale, { asked: string; openGraph: string }> = {
  en: { asked: 'en', openGraph: 'en_GB' },
  'zh-Hans': { asked: 'zh', openGraph: 'zh_CN' },
};

export interface PageAddress {
  publicUrl: string;
  /** Without query. */
  path: string;
  ui: UiLocale;
  /** The language stands in the address, so this variant is its own canonical one. */
  uiInAddress: boolean;
}

/** The elements of `<head>` that say what a page is, to people, search engines and previews. */
export function pageHead(page: Omit<PageDescription, 'data'> | null, address: PageAddress): string {
  const { publicUrl, path, ui, uiInAddress } = address;
  const url = `${publicUrl}${path}`;
  const variant = (locale: UiLocale): string => `${url}?ui=${LANGUAGES[locale].asked}`;
  const title = page ? `${page.title} · ${SITE}` : SITE;
  const description = page?.description ?? DEFAULT[ui];
  return [
    element('title', title),
    named('description', description),
    ...(page?.robots ? [named('robots', page.robots)] : []),
    link('canonical', uiInAddress ? variant(ui) : url),
    link('alternate', variant('en'), 'en'),
    link('alternate', variant('zh-Hans'), 'zh-Hans'),
    link('alternate', url, 'x-default'),
    property('og:type', 'website'),
    property('og:site_name', SITE),
    property('og:title', page?.title ?? SITE),
    property('og:description', description),
    property('og:url', url),
    property('og:locale', LANGUAGES[ui].openGraph),
    ...(page?.image ? [property('og:image', new URL(page.image, publicUrl).href)] : []),
    named('twitter:card', page?.image ? 'summary_large_image' : 'summary'),
  ].join('\n    ');
}

const element = (name: string, text: string): string => `<${name}>${escapeHtml(text)}</${name}>`;
const named = (name: string, content: string): string =>
  `<meta name="${name}" content="${escapeHtml(content)}" />`;
const property = (name: string, content: string): string =>
  `<meta property="${name}" content="${escapeHtml(content)}" />`;
const link = (rel: string, href: string, language?: string): string =>
  `<link rel="${rel}"${language ? ` hreflang="${language}"` : ''} href="${escapeHtml(href)}" />`;

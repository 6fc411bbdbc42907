const isColourful = process.stdout.isTTY && !process.env.NO_COLOR;

/** @param {string} text */
const dim = (text) => (isColourful ? `\x1b[2m${text}\x1b[0m` : text);
/** @param {string} text */
const bold = (text) => (isColourful ? `\x1b[1m${text}\x1b[0m` : text);

/**
 * One quiet line about what goes on.
 * @param {string} text
 */
export function say(text) {
  console.log(dim(`  ${text} …`));
}

/** @param {string} text */
export function complain(text) {
  console.error(text.replace(/^/gm, '  '));
}

/**
 * Where it is and who can sign in.
 * @param {{ publicUrl: string, seconds: number, welcome: import('./seeding.mjs').Welcome }} news
 */
export function announce({ publicUrl, seconds, welcome: { accounts, setupUrl } }) {
  console.log(`\n  ${bold('Qiao is ready')} after ${seconds.toFixed(1)} s:  ${bold(publicUrl)}`);
  console.log(`  桥已就绪，请在浏览器中打开：${bold(publicUrl)}\n`);
  if (setupUrl) {
    console.log(`  Set it up once with this link, and keep the link to yourself · 首次设置链接，请勿外传：`);
    console.log(`  ${bold(setupUrl)}\n`);
  }
  if (accounts.length > 0) {
    console.log('  Demo accounts · 演示账号');
    const width = Math.max(...accounts.map(({ email }) => email.length));
    for (const { email, password, name } of accounts) {
      console.log(`    ${email.padEnd(width)}  ${(password ?? '(changed)').padEnd(16)}  ${dim(name)}`);
    }
    console.log('');
  }
  console.log(dim('  Ctrl+C stops it · 按 Ctrl+C 停止\n'));
}

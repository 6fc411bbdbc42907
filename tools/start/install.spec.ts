import { isInstalled } from './install.mjs';

const locked = {
  '': {},
  'node_modules/zod': { version: '4.6.7' },
  'node_modules/only-on-macos': { version: '1.0.0', optional: true },
};

describe('what is installed', () => {
  it('fits when every package has its version and only optional ones are absent', () => {
    expect(isInstalled(locked, { 'node_modules/zod': { version: '4.6.7' } })).toBe(true);
  });

  it('does not fit when a package is absent', () => {
    expect(isInstalled(locked, {})).toBe(false);
  });

  it('does not fit when a version differs, be it of an optional package', () => {
    expect(isInstalled(locked, { 'node_modules/zod': { version: '4.6.6' } })).toBe(false);
    expect(
      isInstalled(locked, {
        'node_modules/zod': { version: '4.6.7' },
        'node_modules/only-on-macos': { version: '0.9.0' },
      }),
    ).toBe(false);
  });
});

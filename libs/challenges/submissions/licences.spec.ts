import { AppError } from '#libs/core/app-error';
import { checkedLicences } from './licences.js';

describe('checkedLicences', () => {
  it('keeps SPDX expressions', () => {
    expect(checkedLicences({ hardware: ' CERN-OHL-S-2.0 ', code: 'Apache-2.0 OR MIT' })).toEqual({
      hardware: 'CERN-OHL-S-2.0',
      code: 'Apache-2.0 OR MIT',
    });
  });

  it('names each that is none', () => {
    const check = () => checkedLicences({ hardware: 'open', data: 'CC0-1.0', code: 'free!' });
    expect(check).toThrow(AppError);
    try {
      check();
    } catch (error) {
      const paths = (error as AppError).more.errors?.map(({ path }) => path);
      expect(paths).toEqual(['licences.hardware', 'licences.code']);
    }
  });
});

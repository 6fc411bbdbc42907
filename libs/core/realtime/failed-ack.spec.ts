import { Logger } from '@nestjs/common';
import { AppError, invalidField } from '../app-error.js';
import { failedAck } from './failed-ack.js';

describe('failedAck', () => {
  it('says a refusal in the language of the reader', () => {
    expect(failedAck(new AppError('not_found'), 'zh-Hans')).toEqual({
      ok: false,
      error: { status: 404, code: 'not_found', detail: '未找到，或您无权查看。' },
    });
  });

  it('names the fields of an invalid message', () => {
    const { error } = failedAck(invalidField('text', 'too_small', 'must not be empty'), 'en');
    expect(error).toMatchObject({ status: 422, code: 'invalid' });
    expect(error.detail).toContain('text: must not be empty');
  });

  it('shows nothing of a fault but an id to quote', () => {
    Logger.overrideLogger(false);
    const { error } = failedAck(new Error('secret detail'), 'en');
    expect(error).toMatchObject({ status: 500, code: 'unexpected' });
    expect(error.detail).not.toContain('secret');
    expect(error.detail).toMatch(/[0-9a-f-]{36}/);
  });
});

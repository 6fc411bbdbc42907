import { AppError } from '../../app-error.js';
import { tusRefusal } from './tus-refusal.js';

const tooLarge = (): AppError => new AppError('too_large', { limit: '1 MiB' });

describe('tusRefusal', () => {
  it.each([
    [new AppError('hostile_file', { reason: 'x' }), 'hostile_file'],
    [{ status_code: 413, body: 'Maximum size exceeded\n' }, 'too_large'],
    [{ status_code: 409, body: 'Upload-Offset conflict\n' }, 'conflict'],
    [{ status_code: 404, body: 'The file for this url was not found\n' }, 'not_found'],
    [{ status_code: 403, body: 'Upload-Offset header required\n' }, 'malformed'],
  ])('says %j in our words', (error, code) => {
    const reported: unknown[] = [];
    const refusal = tusRefusal(error, tooLarge, (...fault) => void reported.push(fault));
    expect([refusal.code, reported]).toEqual([code, []]);
  });

  it('keeps what a fault of ours says to itself', () => {
    const fault = new Error('invalid input syntax for type uuid');
    const reported: unknown[] = [];
    const refusal = tusRefusal(fault, tooLarge, (...said) => void reported.push(said));
    expect(refusal.code).toBe('unexpected');
    expect(refusal.message).not.toContain('uuid');
    expect(reported).toEqual([[refusal.parameters['errorId'], fault]]);
  });
});

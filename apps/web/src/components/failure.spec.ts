import { ApiError } from '../lib/errors';
import { failureOf } from './failure';

describe('what an error is to a person', () => {
  it.each([
    [new ApiError({ code: 'not_found', status: 404 }), 'notFound'],
    [new ApiError({ code: 'terms_required', status: 403 }), 'forbidden'],
    [new ApiError({ code: 'unauthenticated', status: 401 }), 'signedOut'],
    [new ApiError({ code: 'offline' }), 'offline'],
    [new ApiError({ code: 'unexpected', status: 500 }), 'server'],
    [new ApiError({ code: 'too_many_requests', status: 429 }), 'busy'],
    [new ApiError({ code: 'conflict', status: 409 }), 'refused'],
    [new TypeError('Failed to fetch dynamically imported module: /assets/a.js'), 'newVersion'],
    [new Error('something of ours'), 'server'],
  ])('%s is %s', (error, failure) => {
    expect(failureOf(error)).toBe(failure);
  });
});

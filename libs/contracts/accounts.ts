import { z } from 'zod';
import { email, meView, password, secretToken } from './identity.js';
import { locale, uiLocale } from './locale.js';
import { operation } from './operation.js';
import { personName } from './person-name.js';
import { done, side, text, timeZone } from './primitives.js';

export const register = operation({
  id: 'auth.register',
  method: 'POST',
  path: '/auth/register',
  access: 'public',
  summary: 'Sign up. The answer is the same whether or not the address is already known.',
  body: z.strictObject({
    email,
    password,
    name: personName,
    uiLocale,
    readLocales: z.array(locale).min(1).max(8),
    timeZone,
    homeRegion: side,
    /** A path of the web app to return to after confirming. */
    returnTo: z
      .string()
      .max(300)
      .regex(/^\/(?![/\\])/)
      .optional(),
  }),
  answer: done,
  status: 202,
});
export const login = operation({
  id: 'auth.login',
  method: 'POST',
  path: '/auth/login',
  access: 'public',
  summary: 'Sign in with e-mail and password; sets the session cookie.',
  body: z.strictObject({ email, password: text(200, 1) }),
  answer: meView,
  repeatable: true,
});
export const logout = operation({
  id: 'auth.logout',
  method: 'POST',
  path: '/auth/logout',
  access: 'authenticated',
  summary: 'End this session.',
  answer: done,
  unverified: true,
});
export const logoutEverywhere = operation({
  id: 'auth.logoutEverywhere',
  method: 'POST',
  path: '/auth/logout-everywhere',
  access: 'authenticated',
  summary: 'End every session of this person and close their sockets.',
  answer: done,
  unverified: true,
});
export const verifyEmail = operation({
  id: 'auth.verifyEmail',
  method: 'POST',
  path: '/auth/verify-email',
  access: 'public',
  summary: 'Confirm an address with the token from the mail; signs in.',
  body: z.strictObject({ token: secretToken }),
  answer: done,
});
export const resendVerification = operation({
  id: 'auth.resendVerification',
  method: 'POST',
  path: '/auth/verify-email/resend',
  access: 'authenticated',
  summary: 'Send the confirmation mail again.',
  answer: done,
  status: 202,
  unverified: true,
});
export const forgotPassword = operation({
  id: 'auth.forgotPassword',
  method: 'POST',
  path: '/auth/password/forgot',
  access: 'public',
  summary: 'Ask for a reset link. The answer never tells whether the address is known.',
  body: z.strictObject({ email }),
  answer: done,
  status: 202,
});
export const resetPassword = operation({
  id: 'auth.resetPassword',
  method: 'POST',
  path: '/auth/password/reset',
  access: 'public',
  summary: 'Set a new password with the token from the mail; ends all sessions.',
  body: z.strictObject({ token: secretToken, password }),
  answer: done,
});

export const accountOperations = [
  register,
  login,
  logout,
  logoutEverywhere,
  verifyEmail,
  resendVerification,
  forgotPassword,
  resetPassword,
];

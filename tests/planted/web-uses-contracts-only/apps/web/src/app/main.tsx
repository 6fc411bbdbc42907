import { AppError } from '../../../../libs/core/app-error.js';

export const error = AppError;

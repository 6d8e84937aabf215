import { AppError } from '../errors.ts';

/** Makes the error of an answer that is of no use: to what it was an answer, and why. */
export function toUnusable(place: string, fault: string): AppError {
  return new AppError(
    'LLM_ANSWER_INVALID',
    `The model's answer about ${place} is unusable: ${fault}. Try again, or another model.`,
  );
}

/** Says of an error of an answer, or of one that has not come, what it was to be about; other errors stay as they are. */
export function withPlace(error: unknown, place: string): unknown {
  if (!(error instanceof AppError)) return error;
  if (error.code === 'LLM_ANSWER_INVALID') return toUnusable(place, error.message);
  if (error.code === 'LLM_NOT_ANSWERED') return new AppError(error.code, `${place}: ${error.message}`);
  return error;
}

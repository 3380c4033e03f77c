/** The errors that the API has: a type, its status, and a text. Where the type is said is a switch. */
import type { Switches } from '../switches.js';

const STATUSES = {
  InvalidParameterException: 400,
  InvalidRequestException: 400,
  SerializationException: 400,
  IncompleteSignatureException: 400,
  AccessDeniedException: 403,
  UnrecognizedClientException: 403,
  InvalidSignatureException: 403,
  ExpiredTokenException: 403,
  MissingAuthenticationTokenException: 403,
  ResourceNotFoundException: 404,
  UnknownOperationException: 404,
  DuplicateResourceException: 409,
  ResourceConflictException: 409,
  ConditionalOperationFailedException: 409,
  LimitExceededException: 429,
  ThrottlingException: 429,
  InternalServiceException: 500,
} as const;

export type ErrorType = keyof typeof STATUSES;

/** A refusal on its way to the answer. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly type: ErrorType;
  constructor(type: ErrorType, message: string) {
    super(message);
    this.type = type;
  }
}

/** Refuses the request. */
export function refuse(type: ErrorType, message: string): never {
  throw new ApiError(type, message);
}

/** The answer of an error of this type. */
export function errorAnswer(type: string, message: string, form: Switches['errorType'], status?: number): Response {
  const init = { status: status ?? STATUSES[type as ErrorType] };
  switch (form) {
    case 'header':
      return Response.json({ Message: message }, { ...init, headers: { 'x-amzn-errortype': type } });
    case 'header-with-address':
      return Response.json({ message }, { ...init, headers: { 'x-amzn-errortype': `${type}:http://internal.example/` } });
    case 'body':
      return Response.json({ __type: type, message }, init);
    case 'body-with-prefix':
      return Response.json({ __type: `com.amazonaws.connect#${type}`, Message: message }, init);
  }
}

/** One wrong field, as the server names it: where (`body.email`), which rule, and a sentence. */
export interface FailureDetail {
  field: string;
  code: string;
  message: string;
}

interface FailureShape {
  code: string;
  status: number;
  message: string;
  details?: FailureDetail[] | null;
  requestId?: string | null;
  retryAfter?: number | null;
}

/** Everything that can go wrong with a request; a server that was never reached has status 0. */
export class Failure extends Error {
  readonly code: string;
  readonly status: number;
  readonly details: FailureDetail[];
  readonly requestId: string | null;
  readonly retryAfter: number | null;

  constructor(shape: FailureShape) {
    super(shape.message);
    this.name = "Failure";
    this.code = shape.code;
    this.status = shape.status;
    this.details = shape.details ?? [];
    this.requestId = shape.requestId ?? null;
    this.retryAfter = shape.retryAfter ?? null;
  }
}

/** The failure that an answer stands for, also when a proxy on the way wrote it instead of the server. */
export function failureOf(response: Response, body: unknown): Failure {
  const error = isErrorBody(body) ? body.error : null;
  return new Failure({
    code: error?.code ?? (response.status >= 500 ? "INTERNAL_ERROR" : "UNKNOWN"),
    status: response.status,
    message: error?.message ?? response.statusText,
    details: error?.details ?? null,
    requestId: error?.request_id ?? response.headers.get("X-Request-Id"),
    retryAfter: secondsOf(response.headers.get("Retry-After")),
  });
}

/** Whatever was thrown, as a failure: what is no answer of the server is a server out of reach. */
export function asFailure(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const code =
    thrown instanceof TypeError && /fetch|network|load/i.test(message) ? "UNREACHABLE" : "BROKEN";
  return new Failure({ code, status: 0, message });
}

interface ErrorBody {
  error: { code: string; message: string; details: FailureDetail[] | null; request_id: string };
}

function isErrorBody(body: unknown): body is ErrorBody {
  return (
    typeof body === "object" && body !== null && "error" in body && typeof body.error === "object"
  );
}

function secondsOf(header: string | null): number | null {
  const seconds = Number(header);
  return header !== null && Number.isFinite(seconds) ? seconds : null;
}

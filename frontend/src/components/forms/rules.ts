import { commonTexts } from "#components/texts.ts";

/** The bounds of one field, as the contract has them. */
export interface Bound {
  readonly required?: true;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
}

type Rule = (value: string | undefined) => string | null;

/** A form rule made from the contract; says what is wrong, or null. Fields left empty are `required`'s business. */
export function rule(bound: Bound): Rule {
  return (raw = "") => {
    const value = raw.trim();
    if (value === "") return bound.required ? commonTexts.get().required : null;
    return lengthFault(raw, bound) ?? formFault(value, bound);
  };
}

/** Lengths are counted in characters, as the server counts them, not in UTF-16 units. */
function lengthFault(value: string, { minLength = 0, maxLength = Infinity }: Bound): string | null {
  const length = [...value].length;
  if (length < minLength) return commonTexts.get().tooShort(minLength);
  return length > maxLength ? commonTexts.get().tooLong(maxLength) : null;
}

function formFault(value: string, { format, pattern }: Bound): string | null {
  if (format === "email" && !/^\S+@\S+\.\S+$/.test(value)) return commonTexts.get().notAnEmail;
  if (pattern && !new RegExp(pattern, "u").test(value)) return commonTexts.get().wrongForm;
  return null;
}

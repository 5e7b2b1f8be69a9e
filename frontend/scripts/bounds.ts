interface Schema {
  $ref?: string;
  const?: unknown;
  type?: string;
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
}
interface Parameter {
  $ref?: string;
  name: string;
  in: string;
  required?: boolean;
  schema: Schema;
}
interface Operation {
  operationId: string;
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: Schema }> };
}
type Bound = Record<string, unknown>;
/** The part of an OpenAPI document that bounds are read from. */
export interface Contract {
  paths: Record<string, Record<string, Operation>>;
}

const kept = ["minLength", "maxLength", "maxItems", "pattern", "format", "enum"];

/** The form rules (lengths, patterns, choices) of every operation of the contract, as TypeScript. */
export function boundsModule(contract: Contract): string {
  const operations = Object.values(contract.paths).flatMap((path) => Object.values(path));
  const lines = operations.flatMap((operation) => {
    const bounds = new Collector(contract).operation(operation);
    if (Object.keys(bounds).length === 0) return [];
    const name = operation.operationId.replace(/_(\w)/g, (_, letter: string) =>
      letter.toUpperCase(),
    );
    return `export const ${name} = ${JSON.stringify(bounds, null, 2)} as const;\n`;
  });
  return lines.join("\n");
}

/** Gathers the bounds of one operation, by the names of its fields. */
class Collector {
  private readonly contract: Contract;
  private readonly found: Record<string, Bound> = {};

  constructor(contract: Contract) {
    this.contract = contract;
  }

  operation({ requestBody, parameters = [] }: Operation): Record<string, Bound> {
    const body = requestBody?.content["application/json"]?.schema;
    if (body) this.object("", this.resolve(body));
    for (const raw of parameters) {
      const { in: place, name, schema, required = false } = this.resolve(raw);
      if (place === "query") this.field(name, schema, required);
    }
    return this.found;
  }

  private object(prefix: string, { properties = {}, required = [] }: Schema): void {
    for (const [name, schema] of Object.entries(properties)) {
      if (schema.const === undefined) this.field(prefix + name, schema, required.includes(name));
    }
  }

  private field(name: string, raw: Schema, required: boolean): void {
    const schema = this.resolve(raw);
    const bound: Bound = Object.fromEntries(
      Object.entries(schema).filter(([key]) => kept.includes(key)),
    );
    if (required) bound["required"] = true;
    if (Object.keys(bound).length > 0) this.found[name] = bound;
    if (schema.items) this.items(name, this.resolve(schema.items));
  }

  /** The fields of a list's items, under the name of their kind where the items are a union. */
  private items(name: string, item: Schema): void {
    for (const choice of item.oneOf ?? [item]) {
      const schema = this.resolve(choice);
      const kind = schema.properties?.["type"]?.const;
      this.object(kind === undefined ? `${name}.` : `${name}.${kind}.`, schema);
    }
  }

  /** Follows a reference, and looks through "or null" to the one shape that has bounds. */
  private resolve<Shape extends { $ref?: string; anyOf?: Schema[] }>(shape: Shape): Shape {
    if (shape.$ref) return this.resolve(this.at(shape.$ref) as Shape);
    const real = shape.anyOf?.filter((choice) => choice.type !== "null");
    return real?.length === 1 ? this.resolve(real[0] as Shape) : shape;
  }

  private at(reference: string): unknown {
    const path = reference.replace("#/", "").split("/");
    return path.reduce((at: unknown, key) => (at as Record<string, unknown>)[key], this.contract);
  }
}

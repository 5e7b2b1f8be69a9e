/** Every query key of the app has one of these two shapes, so that a whole scope can be forgotten at once. */
export function inScopeOf(organizationId: string, domain: string) {
  return scope("organization", organizationId, domain);
}

/** What belongs to the person rather than to an organization. */
export function ofPerson(domain: string) {
  return scope("person", domain);
}

function scope(...root: string[]) {
  return {
    all: root,
    lists: [...root, "list"] as const,
    list: (filters: Record<string, unknown> = {}) => [...root, "list", filters] as const,
    one: (id: string) => [...root, "one", id] as const,
  };
}

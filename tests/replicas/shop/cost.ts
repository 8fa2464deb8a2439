import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  valueFromASTUntyped,
} from "graphql";

/** Objects that Shopify does not charge for: values without an identity of their own. */
const FREE_TYPES = new Set([
  "MoneyBag",
  "MoneyV2",
  "MailingAddress",
  "Attribute",
  "FulfillmentTrackingInfo",
  "CustomerEmailAddress",
  "CustomerPhoneNumber",
]);

type Variables = Record<string, unknown>;

/**
 * Requested cost of a query by Shopify's published rule, with the calibration of the public reimplementation
 * (hrdwdmrbl/graphql-ruby): scalar 0, object 1, abstract the dearest, connection 2 + ⌊2·ln(max(2, first))⌋ times
 * its node, value objects 0, plain lists once. Within a quarter of what the real shop says.
 * `everyObject` charges the value objects too: the most that it could be.
 */
export function requestedCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Variables,
  everyObject = false,
): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const root = schema.getQueryType();
  if (operation?.kind !== Kind.OPERATION_DEFINITION || root == null) return 0;
  // A mutation costs 10 points, whatever it answers.
  if (operation.operation === "mutation") return 10 * operation.selectionSet.selections.length;
  const values: Variables = { ...variables };
  for (const definition of operation.variableDefinitions ?? []) {
    const name = definition.variable.name.value;
    if (values[name] === undefined && definition.defaultValue) {
      values[name] = valueFromASTUntyped(definition.defaultValue);
    }
  }
  return costOf(operation.selectionSet, root, 0);

  function costOf(selectionSet: SelectionSetNode, type: GraphQLNamedType, first: number): number {
    let cost = 0;
    let dearest = 0;
    for (const selection of selectionSet.selections) {
      if (!isIncluded(selection.directives ?? [], values)) continue;
      if (selection.kind === Kind.FIELD) cost += fieldCost(selection, type, first);
      else {
        const fragment =
          selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
        if (fragment === undefined) continue;
        const narrowed = fragment.typeCondition ? schema.getType(fragment.typeCondition.name.value) : type;
        const inner = costOf(fragment.selectionSet, narrowed ?? type, first);
        if (isAbstractType(type)) dearest = Math.max(dearest, inner);
        else cost += inner;
      }
    }
    return cost + dearest;
  }

  function fieldCost(
    selection: Extract<SelectionSetNode["selections"][number], { kind: Kind.FIELD }>,
    parent: GraphQLNamedType,
    first: number,
  ): number {
    const name = selection.name.value;
    if (name.startsWith("__")) return 0;
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    if (field === undefined || selection.selectionSet === undefined) return 0;
    const type = getNamedType(field.type);
    if (isLeafType(type)) return 0;
    if (isObjectType(type) && type.name.endsWith("Connection")) {
      return costOf(selection.selectionSet, type, sizeOf(selection.arguments ?? []));
    }
    const own = FREE_TYPES.has(type.name) && !everyObject ? 0 : 1;
    const whole = own + costOf(selection.selectionSet, type, 0);
    return first > 0 && name === "nodes" ? whole * (2 + Math.floor(2 * Math.log(Math.max(2, first)))) : whole;
  }

  function sizeOf(
    args: readonly { name: { value: string }; value: Parameters<typeof valueFromASTUntyped>[0] }[],
  ): number {
    for (const argument of args) {
      if (argument.name.value !== "first" && argument.name.value !== "last") continue;
      const value = valueFromASTUntyped(argument.value, values as Record<string, unknown>);
      return typeof value === "number" ? value : 0;
    }
    return 0;
  }
}

type Directive = NonNullable<SelectionSetNode["selections"][number]["directives"]>[number];

function isIncluded(directives: readonly Directive[], variables: Variables): boolean {
  return directives.every((directive) => {
    const condition = directive.arguments?.find((argument) => argument.name.value === "if");
    if (condition === undefined) return true;
    const value = valueFromASTUntyped(condition.value, variables);
    return directive.name.value === "skip" ? value !== true : value === true;
  });
}

/** What the answer really held: one point per object that is charged for. */
export function actualCost(data: unknown): number {
  if (Array.isArray(data)) return data.reduce<number>((sum, entry) => sum + actualCost(entry), 0);
  if (typeof data !== "object" || data === null) return 0;
  let cost = 0;
  for (const [key, value] of Object.entries(data)) {
    if (/Set$|Money$|Address$|^pageInfo$/.test(key)) continue;
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    cost +=
      (isObject ? 1 : 0) +
      actualCost(value) +
      (Array.isArray(value) && typeof value[0] === "object" ? value.length : 0);
  }
  return cost;
}

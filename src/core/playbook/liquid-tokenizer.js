// The one place that reaches for liquidjs, and only for its tokenizer: the engine, with its tags, filters, file
// loaders and property reader, is never instantiated, so nothing of it has to be switched off. It is JavaScript
// with types of our own beside it because liquidjs's declarations reference Node's, and with them `fetch`,
// `process` and `setTimeout` would compile everywhere in the core.
export { Tokenizer } from "liquidjs";

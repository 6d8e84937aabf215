// Neo4j Browser deletes whatever looks like an event handler (` on… = …`) from a guide, even inside a statement:
// an equals sign that is written as an entity never looks like one.
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '=': '&#61;',
};

/** Escapes text for an HTML element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'=]/g, (character) => ENTITIES[character] ?? character);
}

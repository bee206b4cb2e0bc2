/**
 * What users of the library have written, by what of it they use. A name that begins with `$` is one of the document's.
 * They know of enumerations that they may grow, and of nothing else.
 */
export const CONSUMERS: Readonly<Record<string, string>> = {
  "": `
import * as api from "library-client";
const library = api.createClient();
`,

  securitySchemes: `
api.createClient({ auth: api.$account({ clientId: "me", clientSecret: "secret" }) });
api.createClient({ auth: api.$key("mine") });
`,

  "/books": `
export async function titles(shelf: string): Promise<string[]> {
  const result = await library.$listBooks({
    query: { shelf, genre: "novel", limit: 3, author: "Woolf", isbn: "9780000000000", tag: ["new"] },
    header: { "X-Branch": "north" },
  });
  if (result.status === 400) console.error(result.error.code.concat(result.error.detail ?? ""));
  return result.ok ? result.data.map((book) => Object.keys(book).join()) : [];
}
type ListHeaders = api.operations["$listBooks"]["responses"][200]["headers"];
export function pageOf(headers: ListHeaders): [number, string | undefined] {
  return [headers["X-Total"], headers["X-Next"]];
}

`,

  "/orders": `
export const draft: api.$NewBook = {
  title: "Orlando", genre: "novel", pages: 336, weight: 0.4, added: "1928-10-11T00:00:00Z", authors: ["Woolf"],
  note: null, isbn: "9780000000000",
};
export async function order(book: api.$NewBook): Promise<string | undefined> {
  const result = await library.$order({ body: book });
  if (result.status === 201) return result.data.trim();
  if (result.status === 409) console.error(result.error.code.concat(result.error.detail ?? ""));
  return undefined;
}
void order({ title: "To the Lighthouse" });
`,

  "/books/{bookId}": `
export function describe(book: api.$Book): string {
  const { id, title, genre = "", pages = 0, weight = 0, added = "", authors = [], note } = book;
  const names: string[] = authors;
  return [id.slice(1), title.trim(), genre.toUpperCase(), pages.toFixed(), weight.toFixed(1), added.slice(0, 10), ...names, note?.trim()].join();
}
export async function get(bookId: string): Promise<api.$Book> {
  const result = await library.$getBook({ path: { bookId } });
  if (result.status === 404) console.error(result.error.code.concat(result.error.detail ?? ""));
  return library.$getBook({ path: { bookId } }).orThrow();
}
export async function remove(bookId: string): Promise<boolean> {
  const result = await library.$removeBook({ path: { bookId } });
  return result.status === 204;
}
`,

  "/loans": `
export async function lend(reader: string): Promise<string> {
  await library.$lend({ contentType: "text/plain", body: reader });
  const body = { reader, pin: "1234", days: 14, state: "open" } as const;
  const result = await library.$lend({ contentType: "application/json", body });
  return result.ok ? keep(result.data) : "";
}
void library.$lend();
function keep({ id = "", reader, days = 0, state }: api.$Loan): string {
  return [id.trim(), reader.trim(), days.toFixed(), state?.trim()].join();
}
`,

  "/search": `
export async function find(title: string): Promise<string> {
  const query: api.$ByTitle = { kind: "title", title };
  await library.$search({ body: { kind: "author", author: "Woolf" } });
  const result = await library.$search({ body: query });
  if (!result.ok) return "";
  switch (result.data.kind) {
    case "book": return result.data.book.trim();
    case "author": return result.data.author.trim();
    default: return never(result.data);
  }
}
function never(value: never): never { throw new TypeError(String(value)); }
`,
};

import { ts } from "ts-morph";
import { describe, expect, test } from "vitest";
import { commentText, docComment } from "./comments.js";

describe("commentText", () => {
  test.each([
    { given: "A pet.", want: "A pet." },
    { given: "  A\r\npet \r on\u2028two  \u2029lines\n\n", want: "A\npet\n on\ntwo\nlines" },
    { given: "*/ globalThis.PWNED = 1; /*", want: "*\\/ globalThis.PWNED = 1; /*" },
    { given: "**/ and */*/", want: "**\\/ and *\\/*\\/" },
    { given: "*\u0000/ and *\u202e/", want: "* / and * /" },
    { given: "@deprecated\n  @see them@pets.example", want: "\\@deprecated\n  \\@see them@pets.example" },
    { given: "\t\u001b[31mred", want: "[31mred" },
    { given: "", want: "" },
  ])("$given", ({ given, want }) => {
    expect(commentText(given)).toBe(want);
  });
});

describe("docComment", () => {
  test.each([
    { text: "A pet.", indent: "", want: "/** A pet. */\n" },
    { text: "A pet.", indent: "  ", want: "  /** A pet. */\n" },
    { text: "A pet.\n\n@deprecated", indent: " ", want: " /**\n  * A pet.\n  *\n  * @deprecated\n  */\n" },
    { text: "", indent: "  ", want: "" },
  ])("$text", ({ text, indent, want }) => {
    expect(docComment(text, indent)).toBe(want);
  });

  test.each(["*/", "/", "*", "**//", "a */ b\n*/\n/", "\u2028*/"])("%j stays a comment", (text) => {
    const comment = docComment(commentText(text));
    const tokens = ts.createScanner(ts.ScriptTarget.ES2022, true, ts.LanguageVariant.Standard, comment);
    expect(tokens.scan()).toBe(ts.SyntaxKind.EndOfFileToken);
  });
});

/** Another team's document, which has nothing to do with the project's own: a library that lends books. */
export const LIBRARY = `openapi: 3.0.3
info:
  title: Town Library
  version: 0.4.0
  description: Lends books.
  license: { name: MIT }
servers:
  - url: https://library.example
security:
  - Card: []
paths:
  /loans:
    post:
      operationId: lendBook
      summary: Lend one book
      description: Lends a book that is in.
      tags: [Loans]
      requestBody:
        required: true
        description: The book, and who takes it.
        content:
          application/json:
            schema: { $ref: "#/components/schemas/Loan" }
            examples:
              novel: { value: { book: "978-3-16", days: 14 } }
      responses:
        "201":
          description: Lent.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Loan" }
              examples:
                novel: { value: { id: 7, book: "978-3-16", days: 14 } }
        "409":
          description: The book is out.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Refusal" }
              examples:
                out: { value: { reason: OUT } }
components:
  securitySchemes:
    Card: { type: http, scheme: basic }
  schemas:
    Loan:
      type: object
      description: A book that is lent.
      required: [book]
      properties:
        id: { type: integer, readOnly: true, description: Given by the library. }
        book: { type: string, pattern: "^[0-9-]+$", maxLength: 17, description: Its number. }
        days: { type: integer, minimum: 1, maximum: 30, description: For how long. }
    Refusal:
      type: object
      description: Why nothing was lent.
      required: [reason]
      properties:
        reason: { type: string, enum: [OUT, UNKNOWN], description: Why. }
`;

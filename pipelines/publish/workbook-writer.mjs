/** The thread that writes workbooks of tables. In: { title, sheets: [name, rows, columns of days][] }; out: an XLSX. */
import * as xlsx from "@e965/xlsx";
import { deflateSync } from "fflate";
import { serve } from "../lib/thread-side.mjs";

/** All that the library asks of a zlib before it uses it; nothing is unpacked here. */
class InflateRaw {
  bytesRead = 1;
  _processChunk() {}
}

// The library's own compression leaves files twice as large; Node's makes other bytes on other machines.
xlsx.CFB.utils.use_zlib({ InflateRaw, deflateRawSync: (bytes) => deflateSync(bytes, { level: 4, mem: 4 }) });

serve(({ title, sheets }) => {
  const book = xlsx.utils.book_new();
  book.Props = propertiesOf(title);
  for (const [name, rows, days] of sheets) {
    const sheet = xlsx.utils.aoa_to_sheet(rows, { dense: true });
    for (const row of sheet["!data"])
      for (const column of days) if (row[column]?.t === "n") row[column].z = "yyyy-mm-dd";
    sheet["!cols"] = rows[0].map((_, column) => ({
      wch: Math.max(widthOf(rows, column), days.includes(column) ? 12 : 0),
    }));
    sheet["!autofilter"] = { ref: sheet["!ref"] ?? "A1" };
    xlsx.utils.book_append_sheet(book, sheet, name);
  }
  return new Uint8Array(xlsx.write(book, { type: "buffer", bookType: "xlsx", compression: true }));
});

/** The library names itself as the application, whatever it was told: the name is one that cannot be set. */
function propertiesOf(title) {
  return Object.defineProperty({ Title: title, Author: "Miernik" }, "Application", {
    get: () => "Miernik",
    set: () => undefined,
    enumerable: true,
  });
}

function widthOf(rows, column) {
  const longest = rows
    .slice(0, 200)
    .reduce((width, row) => Math.max(width, String(row[column] ?? "").length), 0);
  return Math.min(Math.max(longest + 2, 8), 60);
}

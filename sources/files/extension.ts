import type { FileFormat, FileRemark } from "./types.ts";

const extensions: Record<FileFormat, readonly string[]> = {
  xlsx: [".xlsx", ".xlsm"],
  xls: [".xls", ".xml"],
  ods: [".ods"],
  text: [".csv", ".tsv", ".txt", ".tab", ".prn", ".dat"],
  html: [".html", ".htm", ".xhtml"],
  yaml: [".yaml", ".yml", ".txt"],
};

const names: Record<FileFormat, string> = {
  xlsx: "XLSX",
  xls: "XLS",
  ods: "ODS",
  text: "CSV",
  html: "HTML",
  yaml: "YAML",
};

/** A remark if the name promises another format than the file has; none for a name without an extension. */
export function misnamed(fileName: string, format: FileFormat): FileRemark[] {
  const extension = /[^/\\](\.[^./\\]+)$/.exec(fileName)?.[1]?.toLowerCase();
  if (extension === undefined || extensions[format].includes(extension)) return [];
  return [{ rule: "file_misnamed", params: { extension, format: names[format] } }];
}

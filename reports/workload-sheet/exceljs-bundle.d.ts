/** The library in one file: it loads in a fifth of the time that its hundred modules take. */
declare module "exceljs/dist/exceljs.bare.min.js" {
  export { default } from "exceljs";
}

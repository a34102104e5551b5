/** Answers kept for texts that come again, for rooms that may not reach into sources/. */
export { remembered } from "../../sources/values/remember.ts";

import tseslint from "typescript-eslint";

const rooms =
  "Rules of import: sources know nothing of pipelines; reports and dashboards read pipelines, never each other.";

/** What files of a folder may not import. */
function wall(folder, patterns) {
  return {
    files: [`${folder}/**/*.{ts,tsx}`],
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: patterns.map((group) => ({ group: [group], message: rooms })) },
      ],
    },
  };
}

export default tseslint.config(
  {
    ignores: [
      "node_modules/**",
      "**/out/**",
      "coverage/**",
      "**/*.mjs",
      "tests/*.js",
      "dashboards/evidence/**",
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname + "/.." },
    },
    rules: {
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "no-console": "error",
      eqeqeq: "error",
    },
  },
  wall("sources", ["**/pipelines/**", "**/dashboards/**", "**/reports/**"]),
  wall("dashboards", ["**/reports/**", "**/sources/**", "**/pipelines/cli.ts"]),
  wall("reports", ["**/dashboards/**", "**/sources/**", "**/pipelines/cli.ts"]),
  wall("pipelines", ["**/cli.ts"]),
  { files: ["tests/**", "sources/sample/generate.ts"], rules: { "no-console": "off" } },
);

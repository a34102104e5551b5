/** Colours as eyes see them: contrast by WCAG 2.1, and distances as people with and without colour blindness tell them. */

/** WCAG 2.1, contrast ratio of two colours "#rrggbb". */
export function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function linear(hex: string): number[] {
  return [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
}

type Matrix = readonly (readonly [number, number, number])[];

/** Machado, Oliveira, Fernandes 2009, severity 1.0, on linear RGB. */
export const sights: Readonly<Record<string, Matrix>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Distance in CIELAB (ΔE 1976); below some 10 two neighbouring areas are hard to tell apart. */
export function distance(a: string, b: string, sight: Matrix): number {
  const [x, y] = [lab(a, sight), lab(b, sight)];
  return Math.hypot(...x.map((part, i) => part - (y[i] ?? 0)));
}

function lab(hex: string, sight: Matrix): number[] {
  const rgb = linear(hex);
  const seen = sight.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, factor, i) => sum + factor * (rgb[i] ?? 0), 0),
      ),
    ),
  );
  // sRGB to XYZ, relative to D65.
  const [x = 0, y = 0, z = 0] = [
    [0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047],
    [0.2126729, 0.7151522, 0.072175],
    [0.0193339 / 1.08883, 0.119192 / 1.08883, 0.9503041 / 1.08883],
  ]
    .map((row) => row.reduce((sum, factor, i) => sum + factor * (seen[i] ?? 0), 0))
    .map((t) => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27 / 116) * t + 16 / 116));
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const largest = 0xffff_ffff;

/** An unsigned TIFF RATIONAL (TIFF 6.0, section 2) of a number from 0 to 2³²: numerator and denominator, up to seven decimals. */
export function rational(number: number): readonly [numerator: number, denominator: number] {
  for (let denominator = 1; denominator <= 10_000_000; denominator *= 10) {
    const numerator = Math.round(number * denominator);
    const isExact = Math.abs(numerator / denominator - number) < 1e-12;
    if (isExact || denominator === 10_000_000 || number * denominator * 10 > largest)
      return [Math.min(numerator, largest), denominator];
  }
  return [0, 1];
}

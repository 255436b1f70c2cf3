/** The value in a row of a column; throws where there is no such row. */
export function inRow<Value>(column: ArrayLike<Value>, row: number): Value {
  const value = column[row];
  if (value === undefined) throw new RangeError(`There is no row ${row} of ${column.length}.`);
  return value;
}
